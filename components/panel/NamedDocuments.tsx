/** Documents of the record that the article names itself: what they are, and the way to cite them. */
import { useState } from 'preact/hooks';
import type { Citation } from '#core/cite/record.ts';
import type { NamedDocument } from '#core/offer.ts';
import { useDesk } from '../cite/desk.ts';
import { Passages } from '../cite/Passages.tsx';
import { Rich } from '../cite/Rich.tsx';
import { usePassing } from '../cite/use-passing.ts';
import { DocumentLine } from '../entry/DocumentLine.tsx';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

export function NamedDocuments({ named }: { named: readonly NamedDocument[] }) {
  const { t, n } = useStrings();
  if (named.length === 0) return null;
  return (
    <section class="section named">
      <div class="section-head">
        <h2 class="section-name">{t('namedDocuments')}</h2>
        <span class="section-count">{n('documents', named.length)}</span>
      </div>
      <ul>
        {named.map(one => (
          <Named key={one.document.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

function Named({ document, speaker, passages }: NamedDocument) {
  const { t, date } = useStrings();
  const { citing, onCopy, announce } = useDesk();
  const [copied, showCopied] = usePassing();
  const [byHand, setByHand] = useState<Citation>();
  const { style, styles, today, printAccess } = citing;
  const copy = async () => {
    const citation = citing.cite(document.citation, style, { accessed: today, printAccess });
    const done = await onCopy(citation, style);
    setByHand(done ? undefined : citation);
    if (!done) return;
    showCopied();
    announce(t('copiedStatus', styles.find(one => one.id === style)?.label ?? style));
  };
  return (
    <li class={`named-document lane-${speaker}`} data-card={document.id}>
      <div class="entry-head">
        <h3 class="lane-label">
          <Icon name={speaker} size={14} /> {t(`lane_${speaker}`)}
        </h3>
        <time class="when" dateTime={document.date}>
          {date(document.date, 'short')}
        </time>
      </div>
      <DocumentLine document={document} />
      <div class="actions">
        <Passages card={document.id} passages={passages} />
        <button
          type="button"
          class="button"
          aria-label={t('citeDocument', document.symbol ?? document.title)}
          onClick={() => void copy()}
        >
          {copied && <Icon name="check" size={14} />}
          {copied ? t('copied') : t('cite')}
        </button>
      </div>
      {byHand && (
        <p class="preview">
          <Rich html={byHand.html} />
        </p>
      )}
    </li>
  );
}
