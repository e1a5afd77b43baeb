/**
 * Shows one passage at a time, whoever of our scripts was asked, with the way back to its entry.
 * The highlight stands until the next one, the reader's word, or another page.
 */
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import { type RevealOptions, reveal } from '../reveal.ts';
import { takeOver } from '../take-over.ts';
import { wayBack } from './way-back.ts';

export interface PassageCallbacks extends Pick<RevealOptions, 'paint' | 'outline'> {
  /** The reader asks for the entry again. */
  back(card: string): void;
  /** The highlight is gone, for whatever reason. */
  ended?(): void;
}

/** Scrolls to the passage and highlights it; 'gone' when the page no longer holds it. */
export function showPassage(
  doc: Document,
  ask: ShowPassage,
  on: PassageCallbacks,
  world: object = globalThis,
): 'shown' | 'gone' {
  const signal = takeOver('passage', world);
  const found = reveal(doc, ask.text, { ...on, signal });
  if (found === 'gone') return found;
  if (on.ended) signal.addEventListener('abort', on.ended, { once: true });
  wayBack(doc, ask, { onBack: () => on.back(ask.card), onRemove: () => endPassage(world) }, signal);
  return found;
}

/** Takes the highlight and the way back away. */
export function endPassage(world: object = globalThis): void {
  takeOver('passage', world);
}
