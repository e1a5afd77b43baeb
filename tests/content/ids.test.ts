/** An id is a promise: a card that someone cited last year must still be found under it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { documents, findings, lines, record } from './support.ts';

const content = join(import.meta.dirname, '../../content');
const used = JSON.parse(readFileSync(join(content, 'ids.json'), 'utf8')) as {
  documents: string[];
  findings: string[];
};
const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

test.each([
  ['documents', documents],
  ['findings', findings],
  ['elections', record.elections],
  ['names', record.names],
  ['topics', record.topics],
])('no two %s have the same id', (_, entries) => {
  expect(twice(entries.map(entry => entry.id)), 'Give the newer one an id of its own').toEqual([]);
});

test.each([
  ['documents', documents],
  ['findings', findings],
] as const)('every id that %s ever had is still there', (kind, entries) => {
  const now = new Set<string>(entries.map(entry => entry.id));
  const gone = used[kind].filter(id => !now.has(id));
  expect(gone, 'Put the entry back; to hide it, give it a "withheld" reason instead').toEqual([]);
});

test.each([
  ['documents', documents],
  ['findings', findings],
] as const)('every id of %s is kept in ids.json', (kind, entries) => {
  const kept = new Set(used[kind]);
  const missing = entries.map(entry => entry.id).filter(id => !kept.has(id));
  expect(missing, `Add to "${kind}" of content/ids.json, in its alphabetical place`).toEqual([]);
});

test.each(['documents', 'findings'] as const)('the kept ids of %s are sorted', kind => {
  expect(used[kind]).toEqual([...used[kind]].sort());
});

test('a file is named for its document', () => {
  const names = readdirSync(join(content, 'findings')).map(name => basename(name, '.json'));
  expect(names.sort(), 'Rename the file to the id of its document').toEqual(
    documents.map(document => document.id as string).sort(),
  );
});

test('a finding stands in the file of its document', () => {
  const strayed = lines
    .filter(({ finding, document }) => finding.document !== document.id)
    .map(({ finding }) => finding.id);
  expect(strayed, 'Move the finding to the file of its document').toEqual([]);
});
