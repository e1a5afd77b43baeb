/** A point of the statement: its own words, quoted, with the note the record makes on them. */
import { useState } from 'preact/hooks';
import type { PointCard } from '#core/offer.ts';
import { Actions } from '../cite/Actions.tsx';
import { useStrings } from '../strings.tsx';
import { Entry } from './Entry.tsx';
import { excerpt, type Span } from './excerpt.ts';
import { Marked } from './Marked.tsx';

interface Props {
  card: PointCard;
  /** Words that were searched for; absent beside an article. */
  found?: readonly Span[];
}

export function PointEntry({ card, found }: Props) {
  const { t, number, lang } = useStrings();
  const [whole, setWhole] = useState(false);
  const { point, text, recordNotes } = card;
  const translated = lang === 'en' ? undefined : card.translations?.[lang];
  const spans = found ?? card.claims;
  const short = excerpt(text, spans);
  const shown = whole ? { start: 0, end: text.length } : short;
  const cut = short.start > 0 || short.end < text.length;
  return (
    <Entry
      lane="statement"
      label={
        point.number === undefined
          ? t('statementSummary')
          : t('statementPoint', number(point.number))
      }
      date={card.statement.date}
      card={point.id}
    >
      <blockquote class="quote">
        <p>
          <span lang="en">
            “{shown.start > 0 && '…'}
            <Marked
              text={text}
              spans={spans}
              as={found ? 'found' : 'subject'}
              from={shown.start}
              to={shown.end}
            />
            {shown.end < text.length && '…'}”
          </span>
          {cut && (
            <>
              {' '}
              <button type="button" class="link small" onClick={() => setWhole(!whole)}>
                {whole ? t('shorter') : t(point.number === undefined ? 'wholeText' : 'wholePoint')}
              </button>
            </>
          )}
        </p>
      </blockquote>
      {translated && (
        <details class="translation">
          <summary>{t(translated.reviewed ? 'translation' : 'translationDraft')}</summary>
          <p lang={lang}>{translated.text}</p>
        </details>
      )}
      {recordNotes.length > 0 && <RecordNote notes={recordNotes} />}
      <Actions card={card} quote={text.slice(shown.start, shown.end)} />
    </Entry>
  );
}

/** Wash ground, no icon, no colour: a note, not a verdict. */
function RecordNote({ notes }: { notes: readonly string[] }) {
  const { t, lang } = useStrings();
  return (
    <div class="record-note" role="note">
      {notes.map((note, i) => (
        <p key={note} lang="en">
          {i === 0 && <b lang={lang}>{t('recordNote')} </b>}
          {note}
        </p>
      ))}
    </div>
  );
}
