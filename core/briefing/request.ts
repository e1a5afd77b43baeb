/** What the reader asked to be put into a briefing. */

import { type BasketEntry, readBasket } from '../kept/basket.ts';

export interface BriefingRequest {
  readonly entries: readonly BasketEntry[];
  /** Each reply beside its finding. */
  readonly replies: boolean;
  /** The reader's notes. */
  readonly notes: boolean;
}

/** Whether a message is such a request, whoever sent it. */
export function isBriefingRequest(value: unknown): value is BriefingRequest {
  const { entries, replies, notes } = (value ?? {}) as Partial<
    Record<keyof BriefingRequest, unknown>
  >;
  if (typeof replies !== 'boolean' || typeof notes !== 'boolean') return false;
  return Array.isArray(entries) && !readBasket({ schema: 1, entries }).setAside;
}
