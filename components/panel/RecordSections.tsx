/** The offer: the statement's points, the record as of the article's day, what came since, and more. */

import { isOfUn } from '#core/offer/cards.ts';
import type { Card, FindingCard, Reading } from '#core/offer.ts';
import { FindingEntry } from '../entry/FindingEntry.tsx';
import { PointEntry } from '../entry/PointEntry.tsx';
import { cardId } from '../lanes.ts';
import { spanOfTime } from '../span-of-time.ts';
import { type Strings, useStrings } from '../strings.tsx';
import { Fold } from './Fold.tsx';
import type { FoldName } from './use-go-to.ts';

interface Props {
  reading: Reading;
  /** Ids of lines the reader hid on this page. */
  hidden: ReadonlySet<string>;
  open: ReadonlySet<FoldName>;
  onToggle: (fold: FoldName) => void;
}

export function RecordSections({ reading, hidden, open, onToggle }: Props) {
  const strings = useStrings();
  const { t, n, date } = strings;
  const { offer, published } = reading;
  const shown = <T extends Card>(cards: readonly T[]): readonly T[] =>
    cards.filter(card => !hidden.has(cardId(card)));
  const points = shown(offer.points);
  const known = shown(offer.known);
  const since = shown(offer.since);
  const more = shown(offer.more);
  return (
    <>
      {points.length > 0 && (
        <section class="section">
          <SectionHead name={t('statementSays')} count={n('points', points.length)} />
          <p class="section-note">
            {t('whoCommission')} {published && publishedNote(published, points[0], strings)}
          </p>
          <Entries cards={points} />
        </section>
      )}
      {(known.length > 0 || since.length > 0) && (
        <section class="section">
          <SectionHead
            name={published ? t('unRecordAsOf', date(published)) : t('unRecord')}
            count={countOf(known, strings, false)}
          />
          {known.length === 0 && <p class="section-note">{t('nothingKnown')}</p>}
          <Entries cards={known} />
        </section>
      )}
      {since.length > 0 && (
        <Fold
          title={t('sinceThen')}
          count={countOf(since, strings)}
          open={open.has('since')}
          onToggle={() => onToggle('since')}
        >
          <Entries cards={since} />
        </Fold>
      )}
      {more.length > 0 && (
        <Fold
          title={t('more')}
          count={n('lines', more.length)}
          open={open.has('more')}
          onToggle={() => onToggle('more')}
        >
          <Entries cards={more} />
        </Fold>
      )}
    </>
  );
}

function SectionHead({ name, count }: { name: string; count: string }) {
  return (
    <div class="section-head">
      <h2 class="section-name">{name}</h2>
      <span class="section-count">{count}</span>
    </div>
  );
}

function Entries({ cards }: { cards: readonly Card[] }) {
  return (
    <div class="entries">
      {cards.map(card =>
        card.kind === 'point' ? (
          <PointEntry key={cardId(card)} card={card} />
        ) : (
          <FindingEntry key={cardId(card)} card={card} />
        ),
      )}
    </div>
  );
}

function publishedNote(
  published: string,
  point: { statement: { date: string } } | undefined,
  strings: Strings,
): string {
  const day = point?.statement.date;
  if (day === undefined) return '';
  if (day === published) return strings.t('publishedSameDay');
  const span = spanOfTime(published, day, strings);
  if (span === undefined) return '';
  return strings.t(day > published ? 'publishedAfter' : 'publishedBefore', span);
}

/** "6 findings, 3 replies": a finding is the UN's, a reply is counted where it stands with it. */
function countOf(cards: readonly FindingCard[], { t, n }: Strings, withReplies = true): string {
  const state = cards.filter(({ finding }) => finding.speaker === 'reply').length;
  const replies = cards.reduce(
    (sum, card) => sum + card.replies.filter(reply => reply.relation === 'answers').length,
    state,
  );
  const findings = n('findings', cards.filter(({ finding }) => isOfUn(finding)).length);
  return !withReplies || replies === 0 ? findings : t('listAnd', findings, n('replies', replies));
}
