/** Reads a citation record from unknown input: a sound record, or a sentence that says what is wrong. */

import type { BodyNames } from '../../content/types.ts';
import { isDate } from './dates.ts';
import type { CitationRecord, Person } from './record.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
const OPTIONAL = [
  'short',
  'symbol',
  'resNo',
  'genre',
  'url',
  'site',
  'mandate',
  'publisher',
  'reported',
  'pin',
];

function bodyOf(value: unknown): BodyNames | undefined {
  if (!isFields(value) || !isText(value['full'])) return undefined;
  const { full } = value;
  const name = (key: string, other = full): string => (isText(value[key]) ? value[key] : other);
  const oscola = name('oscola');
  const names = { full, mla: name('mla'), oscola, bb: name('bb'), aglc: name('aglc') };
  return isText(value['un']) ? { ...names, un: value['un'] } : names;
}

function personOf(value: unknown): Person | undefined {
  if (!isFields(value)) return undefined;
  const { family, given, literal } = value;
  if (isText(literal)) return { literal };
  if (!isText(family)) return undefined;
  return { family, given: isText(given) ? given : '' };
}

/** A record in the shape of CitationRecord; a string is the reason there is none. */
export function checkRecord(input: unknown): CitationRecord | string {
  if (!isFields(input)) return 'the document is not an object';
  const { id, kind, title, date, lang, person, people } = input;
  if (!isText(title)) return 'the document has no title';
  if (!isText(date) || !isDate(date)) return 'the document has no date of the form 2023-05-15';
  const body = bodyOf(input['body']);
  if (!body) return 'the document has no body with a full name';
  const optional: Fields = {};
  for (const key of OPTIONAL) {
    const value = input[key];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'number' && key === 'pin') optional[key] = String(value);
    else if (isText(value)) optional[key] = value;
    else return `the document’s ${key} is not text`;
  }
  const { url } = optional;
  if (isText(url) && !/^https?:\/\/\S+$/i.test(url))
    return 'the document’s url is not a web address';
  const given = people ?? (person ? [person] : []);
  if (!Array.isArray(given)) return 'the document’s people are not a list';
  const persons = given.map(personOf);
  const named = persons.filter(p => p !== undefined);
  if (named.length < persons.length) return 'the document names a person without a family name';
  return {
    id: isText(id) ? id : 'document',
    kind: isText(kind) ? kind : 'statement',
    title,
    date,
    lang: isText(lang) ? lang : 'en',
    body,
    ...optional,
    ...(named.length > 0 ? { people: named } : {}),
  };
}
