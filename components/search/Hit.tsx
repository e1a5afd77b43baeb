/** One line found, short: speaker and date, the words with the matches marked, the document. */

import { Actions } from '../cite/Actions.tsx';
import { Entry } from '../entry/Entry.tsx';
import { excerpt } from '../entry/excerpt.ts';
import { Marked } from '../entry/Marked.tsx';
import { WhoLine } from '../entry/WhoLine.tsx';
import { Icon } from '../Icon.tsx';
import { cardDate, laneOf } from '../lanes.ts';
import { useStrings } from '../strings.tsx';
import { type FoundLine, foundIn } from './found.ts';

interface Props {
  line: FoundLine;
  chosen: boolean;
  /** Label of the subject by which it was found, no word of the query standing in it. */
  subject: string | undefined;
  onFull: () => void;
}

export function Hit({ line, chosen, subject, onFull }: Props) {
  const strings = useStrings();
  const { t } = strings;
  const { card, hit } = line;
  const lane = laneOf(card);
  const label =
    card.kind !== 'point'
      ? t(`lane_${lane}`)
      : card.point.number === undefined
        ? t('statementSummary')
        : t('statementPoint', strings.number(card.point.number));
  const text = card.kind === 'point' ? card.text : card.finding.summary;
  const spans = foundIn(text, hit);
  const shown = card.kind === 'point' ? excerpt(text, spans) : { start: 0, end: text.length };
  const words = <Marked text={text} spans={spans} as="found" from={shown.start} to={shown.end} />;
  const expert = card.kind === 'finding' && card.finding.speaker === 'expert';
  return (
    <Entry lane={lane} label={label} date={cardDate(card)}>
      {card.kind === 'point' ? (
        <blockquote class="quote" lang="en">
          <p>
            “{shown.start > 0 && '…'}
            {words}
            {shown.end < text.length && '…'}”
          </p>
        </blockquote>
      ) : (
        <p class="summary" lang="en">
          {words}
        </p>
      )}
      {expert && chosen && <WhoLine finding={card.finding} document={card.document} />}
      <p class="document">
        <cite lang="en">{card.kind === 'point' ? card.statement.title : card.document.title}</cite>
        {card.kind === 'finding' && card.document.symbol && (
          <span class="symbol" lang="en">
            {' '}
            {card.document.symbol}
          </span>
        )}
      </p>
      {card.kind === 'finding' && <ReplyNote card={card} />}
      {subject && spans.length === 0 && <p class="provenance">{t('bySubject', subject)}</p>}
      {chosen && (
        <div class="hit-actions">
          <button type="button" class="link full" onClick={onFull}>
            {t('showInFull')}
          </button>
          <Actions card={card} />
        </div>
      )}
    </Entry>
  );
}

/** Even a short line says whether the State answered. */
function ReplyNote({ card }: { card: Extract<FoundLine['card'], { kind: 'finding' }> }) {
  const { t, date } = useStrings();
  const answer = card.replies.find(reply => reply.relation === 'answers');
  const words = answer
    ? t('mark', t('relation_answers'), date(answer.document.date, 'short'))
    : card.noReplyAsOf && t('noReply', date(card.noReplyAsOf, 'short'));
  if (!words) return null;
  return (
    <p class="provenance">
      <Icon name="reply" size={13} /> {words}
    </p>
  );
}
