/** Wikipedia's citation templates. */

import { dayFirst } from './dates.ts';
import { people } from './names.ts';
import { labelled, labels } from './pinpoint.ts';
import type { CitationRecord } from './record.ts';
import { code } from './rich.ts';
import { isReport, publisherOf } from './shape.ts';
import type { CitationStyle } from './style.ts';

const ESCAPES: Record<string, string> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = (text: string): string => text.replace(/[|[\]{}<>]/g, c => ESCAPES[c] ?? c);
/** In an address the same characters are percent-encoded. */
const address = (url: string): string =>
  url.replace(/[|[\]{}<>\s"]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function authors(record: CitationRecord): [string, string][] {
  const persons = people(record);
  return persons.flatMap((person, i): [string, string][] => {
    const n = persons.length > 1 ? String(i + 1) : '';
    return 'literal' in person
      ? [[`author${n}`, person.literal]]
      : [
          [`last${n}`, person.family],
          [`first${n}`, person.given],
        ];
  });
}

export const wikipedia: CitationStyle = {
  id: 'wikipedia',
  label: 'Wikipedia',
  group: 'data',
  format(record, { pin, accessed }) {
    const report = isReport(record);
    const named = authors(record);
    // "cite web" without an address is an error on Wikipedia; "cite press release" is not.
    const release = record.kind === 'press-release' && !report;
    const template =
      report || !(release || record.url) ? 'report' : release ? 'press release' : 'web';
    const institution = template === 'report' && named.length === 0;
    const fields: [string, string | undefined][] = [
      ...(institution ? [['author', record.body.full] as [string, string]] : named),
      ['title', record.title],
      ['url', record.url && address(record.url)],
      ['publisher', report ? publisherOf(record) : institution ? undefined : record.body.full],
      ['id', record.symbol],
      ['date', dayFirst(record.date)],
      ['access-date', record.url && accessed && dayFirst(accessed)],
      ['at', labelled(pin, labels.un)],
    ];
    const shown = fields
      .filter(([, value]) => value)
      .map(([name, value = '']) => {
        const text = name === 'url' ? value : escaped(value);
        // A label and its number stay on one line.
        return `|${name}=${name === 'at' ? text.replaceAll('. ', '.&nbsp;') : text}`;
      });
    return code(`{{cite ${[template, ...shown].join(' ')}}}`);
  },
};
