/**
 * What came of the page script's last look, left in our isolated world: the popup reads it there
 * when it opens, so that no page has to listen for the question.
 */

/** Switched off here, stopped at the gate, judged and dropped, or offered. */
export type Looked = 'not-yet' | 'off' | 'no-cambodia' | 'not-article' | 'offer';

/** The popup names the same property (platform/faces/looked.ts). */
const KEY = 'cambodiaElectionRecordLooked';
type World = { [KEY]?: Looked };

export function tellLooked(looked: Looked, world: object = globalThis): void {
  (world as World)[KEY] = looked;
}
