/** Names how a line was read, in three degrees, by whose text it was. */

import type { Finding } from '../../content/types.ts';
import type { MessageKey } from '../strings.ts';

/** A State's words in a UN document were read in the UN's text. */
function ownText(speaker: Finding['speaker'], issuedByUN: boolean): MessageKey {
  if (issuedByUN) return 'readUn';
  if (speaker === 'reply') return 'readState';
  return speaker === 'states' ? 'readStates' : 'readOwn';
}

/** The key of the words that say how a finding was read. */
export function howRead(
  { readAs, speaker }: Pick<Finding, 'readAs' | 'speaker'>,
  issuedByUN: boolean,
): MessageKey {
  if (readAs === 'text') return ownText(speaker, issuedByUN);
  return readAs === 'report' ? 'readReported' : 'readSummary';
}
