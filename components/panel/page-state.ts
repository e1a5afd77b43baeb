/** What the panel knows of the page it stands beside. */
import type { Reading } from '#core/offer.ts';

export type PageState =
  | { readonly kind: 'offer'; readonly reading: Reading }
  /** The page is being read; what was shown before stays until there is something new. */
  | { readonly kind: 'reading'; readonly before?: Reading }
  /** Not an article about a Cambodian election, or not looked at. */
  | { readonly kind: 'nothing' }
  /** About an election, but no line of the record bears on it. */
  | { readonly kind: 'no-finding'; readonly reading?: Reading }
  /** The browser keeps extensions out. */
  | { readonly kind: 'closed' }
  /** The page changed: a passage asked for is gone. */
  | { readonly kind: 'passage-gone'; readonly reading: Reading }
  /** The extension was updated under a page that still runs the old one. */
  | { readonly kind: 'updated' };

/** The reading to show in a state, if there is one. */
export function readingOf(state: PageState): Reading | undefined {
  if (state.kind === 'reading') return state.before;
  return state.kind === 'offer' || state.kind === 'passage-gone' ? state.reading : undefined;
}
