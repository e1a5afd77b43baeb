/** What BibTeX and BibLaTeX share: escapes, protected capitals, names and keys. */

import { people } from './names.ts';
import type { CitationRecord } from './record.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints letter for letter. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, c => ESCAPES[c] ?? `\\${c}`);

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/** Braces keep the capitals that a bibliography style would lower; the first word has its own. */
export function protectedTitle(title: string): string {
  let out = '';
  let from = 0;
  for (const match of title.matchAll(WORD)) {
    const [word] = match;
    const first = title.slice(0, match.index).trim() === '';
    const kept = /\p{Lu}/u.test(first ? word.slice(1) : word);
    out += escapeTex(title.slice(from, match.index)) + (kept ? `{${word}}` : word);
    from = match.index + word.length;
  }
  return out + escapeTex(title.slice(from));
}

/** "Family, Given"; a body or an uninverted name in double braces. */
export function texAuthors(record: CitationRecord): string {
  const names = people(record).map(person =>
    'literal' in person
      ? `{${escapeTex(person.literal)}}`
      : escapeTex([person.family, person.given].filter(Boolean).join(', ')),
  );
  return `{${names.join(' and ') || `{${escapeTex(record.body.full)}}`}}`;
}

/** The record's id in the characters every TeX reads as a key. */
export const texKey = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9:.-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'record';

/** An address: only what would end the field is encoded. */
export const texUrl = (url: string): string =>
  url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** An entry with its fields, the empty ones left out; values carry their own braces. */
export function entry(type: string, key: string, fields: [string, string | undefined][]): string {
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/** A field in braces, or none. */
export const braced = (value: string | undefined): string | undefined =>
  value ? `{${value}}` : undefined;
