/** The source: title in italics as the document bears it, symbol upright, paragraph where it was seen. */
import type { DocumentView } from '#core/offer.ts';

interface Props {
  document: DocumentView;
  pinpoint?: string | undefined;
}

/** Links to the official address where one is known; nothing is loaded before it is followed. */
export function DocumentLine({ document, pinpoint }: Props) {
  const title = <cite lang={document.citation.lang}>{document.title}</cite>;
  return (
    <p class="document">
      {document.url ? (
        <a href={document.url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        title
      )}
      {document.symbol && (
        <span class="symbol" lang="en">
          {' '}
          {document.symbol}
        </span>
      )}
      {pinpoint && (
        <span class="symbol" lang="en">
          , {pinpoint}
        </span>
      )}
    </p>
  );
}
