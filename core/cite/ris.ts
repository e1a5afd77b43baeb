/** RIS, as Zotero, EndNote and Mendeley read it: CRLF, one line a tag, never folded. */

import { parts } from './dates.ts';
import { inverted, people } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import type { Person } from './record.ts';
import { code } from './rich.ts';
import { isReport, placeOf, publisherOf, siteOf, typeOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

const slashed = (iso: string): string => iso.replaceAll('-', '/');
/** A comma would split a body into a family and a given name. */
const corporate = (name: string): string => name.replaceAll(',', '');
const author = (person: Person): string =>
  'literal' in person ? corporate(person.literal) : inverted(person);

export const ris: CitationStyle = {
  id: 'ris',
  label: 'RIS',
  group: 'data',
  format(record, { pin, accessed }) {
    const report = isReport(record);
    const persons = people(record).map(author);
    const site = persons.length > 0 ? siteOf(record) : record.body.full;
    const authors = persons.length > 0 ? persons : [corporate(record.body.full)];
    const tags: [string, string | undefined][] = [
      ['TY', report ? 'RPRT' : 'ELEC'],
      ['TI', record.title],
      ['ST', record.short],
      ...authors.map((name): [string, string] => ['AU', name]),
      ['SN', record.symbol],
      ['PB', report ? publisherOf(record) : undefined],
      ['CY', report ? placeOf(record) : undefined],
      ['T2', report ? undefined : site],
      ['M3', typeOf(record)],
      // A year alone stands in PY: DA wants at least a month.
      ['DA', record.date.length > 4 ? slashed(record.date) : undefined],
      ['PY', parts(record.date).year],
      ['LA', record.lang],
      ['UR', record.url],
      ['Y2', record.url && slashed(accessed)],
      ['N1', labelled(pin, labels.un, 'Cited at ')],
    ];
    const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
    return code([...lines, 'ER  - '].join('\r\n'));
  },
};
