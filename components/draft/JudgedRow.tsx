/** One passage of a draft beside the record: what it is, and where its words differ. */

import type { ComponentChild } from 'preact';
import type { DiffPart } from '#core/draft/align.ts';
import type { DraftJudged } from '#core/draft/check-draft.ts';
import { type Strings, useStrings } from '../strings.tsx';
import { WithWords } from '../WithWords.tsx';

function verdictOf(judged: DraftJudged, { t }: Strings): ComponentChild {
  if (judged.kind === 'quotation') {
    const keys = { exact: 'isExact', altered: 'isAltered', absent: 'isAbsent' } as const;
    return t(keys[judged.verdict]);
  }
  if (judged.verdict === 'malformed') return t('symbolMalformed');
  if (judged.verdict === 'absent') return t('symbolAbsent');
  return <WithWords sentence={hole => t('symbolKnown', hole)} words={judged.title ?? ''} />;
}

/** Long enough to know the passage again. */
const MOST_CHARS = 600;

export function JudgedRow({ judged }: { judged: DraftJudged }) {
  const strings = useStrings();
  const { t, number } = strings;
  const { text } = judged;
  const shown = text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text;
  return (
    <li class="judged">
      <p class="meta">{t('draftParagraph', number(judged.paragraph))}</p>
      <p>
        <b>{verdictOf(judged, strings)}</b>
      </p>
      {judged.kind === 'symbol' ? (
        <>
          <p lang="">{shown}</p>
          {judged.nearest && <p>{t('nearestSymbol', judged.nearest)}</p>}
        </>
      ) : (
        <>
          {judged.diff ? <Diff parts={judged.diff} /> : <blockquote lang="">“{shown}”</blockquote>}
          {judged.original && (
            <>
              <p class="meta">{t('recordHas')}</p>
              <blockquote class="quote" lang="en">
                “{judged.original}”
              </blockquote>
            </>
          )}
        </>
      )}
    </li>
  );
}

/** Never by colour alone: what was left out is struck through, what was put in underlined, both are said. */
function Diff({ parts }: { parts: readonly DiffPart[] }) {
  const { t, lang } = useStrings();
  const said = (key: 'wordPutIn' | 'wordLeftOut') => (
    <span class="unseen" lang={lang}>
      {t(key, '')}
    </span>
  );
  return (
    <>
      <p class="meta">{t('draftHas')}</p>
      <blockquote lang="en">
        {parts.map((part, i) => {
          const space = i > 0 ? ' ' : '';
          const key = `${i}-${part.op}`;
          if (part.op === 'same') return <span key={key}>{space + part.text}</span>;
          if (part.op === 'added') {
            return (
              <span key={key}>
                {space}
                <ins>
                  {said('wordPutIn')}
                  {part.text}
                </ins>
              </span>
            );
          }
          return (
            <span key={key}>
              {space}
              <del>
                {said('wordLeftOut')}
                {part.text}
              </del>
            </span>
          );
        })}
      </blockquote>
    </>
  );
}
