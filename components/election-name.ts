/** What a vote is called in the reader's language: its kind and its year. */
import type { Election } from '#content/types.ts';
import type { MessageKey, Strings } from './strings.tsx';

const keys: Partial<Record<Election['type'], MessageKey>> = {
  national: 'election_national',
  commune: 'election_commune',
  senate: 'election_senate',
  'provincial-district': 'election_provincial',
};

/** Undefined for a kind of vote that has no name of its own here. */
export function electionName(
  { type, date }: Pick<Election, 'type' | 'date'>,
  strings: Strings,
): string | undefined {
  const key = keys[type];
  return key && strings.t(key, strings.date(date.slice(0, 4), 'year'));
}
