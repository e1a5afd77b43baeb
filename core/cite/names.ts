/** Authors, as each style lists and shortens them. */

import type { CitationRecord, Person } from './record.ts';

/** The persons who wrote or spoke; none where the author is a body. */
export const people = (record: CitationRecord): readonly Person[] =>
  record.people ?? (record.person ? [record.person] : []);

/** Given name first; a literal name as it stands. */
export const full = (person: Person): string =>
  'literal' in person ? person.literal : `${person.given} ${person.family}`.trim();
export const surname = (person: Person): string =>
  'literal' in person ? person.literal : person.family;
/** Family name first, with what `given` makes of the given names. */
export const inverted = (
  person: Person,
  given: (names: string) => string = names => names,
  comma = ', ',
): string =>
  'literal' in person
    ? person.literal
    : [person.family, given(person.given)].filter(Boolean).join(comma);

const words = (names: string): string[] => names.split(/[\s.]+/).filter(Boolean);
const initial = (word: string): string => {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en');
};
/** "S. P.", "J.-L." */
export const initials = (names: string): string =>
  words(names)
    .map(word =>
      word
        .split('-')
        .filter(Boolean)
        .map(part => `${initial(part)}.`)
        .join('-'),
    )
    .join(' ');
/** "SP" */
export const bareInitials = (names: string): string =>
  words(names)
    .flatMap(word => word.split('-'))
    .map(initial)
    .join('');

/** "A", "A and B", "A, B, and C"; `serial` is what stands before the last of three or more. */
export function series(names: readonly string[], two: string, serial: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return names.slice(0, -1).join(', ') + (names.length === 2 ? two : serial) + last;
}

/** The first name and "et al." from `min` names on, else undefined. */
export const etAl = (
  names: readonly string[],
  min: number,
  words = ' et al.',
): string | undefined => (names.length >= min ? `${names[0]}${words}` : undefined);

/** How the plain formats name the author. */
export const authorText = (record: CitationRecord): string =>
  series(people(record).map(full), ' and ', ' and ') || record.body.full;
