/** What the briefing page shows: left for it by the panel, in memory until the browser is closed. */
import type { BriefingRequest } from '../../core/briefing/request.ts';
import { isBriefingRequest } from '../../core/briefing/request.ts';
import { browser } from '../browser.ts';

const KEY = 'briefing';

export const leaveBriefing = (request: BriefingRequest): Promise<void> =>
  browser.storage.session.set({ [KEY]: request });

/** The request left last; the page may be loaded again. */
export async function readBriefing(): Promise<BriefingRequest | undefined> {
  const request: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isBriefingRequest(request) ? request : undefined;
}
