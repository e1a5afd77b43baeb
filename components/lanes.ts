/** The lanes: who may speak in the record, in the order filters list them. */
import type { LaneName } from '#core/export/lanes.ts';
import type { Card } from '#core/offer.ts';

export { type LaneName, laneNames } from '#core/export/lanes.ts';

/** The lane a card stands in. */
export const laneOf = (card: Card): LaneName =>
  card.kind === 'point' ? 'statement' : card.finding.speaker;

/** The id by which a card is known everywhere: of its point or of its finding. */
export const cardId = (card: Card): string =>
  card.kind === 'point' ? card.point.id : card.finding.id;

/** The day a card's text bears. */
export const cardDate = (card: Card): string =>
  card.kind === 'point' ? card.statement.date : card.document.date;
