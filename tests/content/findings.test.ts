/** Every line has a source, and what is less than certain is marked. */
import { expect, test } from 'vitest';
import { findings, lines, record } from './support.ts';

const ids = (some: { id: string }[]) => some.map(({ id }) => id);
const days = /^\d{4}-\d{2}-\d{2}$/;

test('every line bears on a topic of the list', () => {
  const topics = new Set<string>(record.topics.map(({ id }) => id));
  const wrong = findings.filter(finding => finding.topics.some(topic => !topics.has(topic)));
  expect(ids(wrong), 'Use an id of content/topics.json').toEqual([]);
});

test('every line supports claims that the statement makes', () => {
  const { points } = record.statement;
  const claims = new Set<string>(ids([...points, ...points.flatMap(point => point.claims)]));
  const wrong = findings.filter(finding => finding.supports.some(claim => !claims.has(claim)));
  expect(ids(wrong), 'Use the id of a point or claim of content/statement.json').toEqual([]);
});

test('a date is a day of the calendar', () => {
  const wrong = [...findings, ...record.files.map(({ document }) => document)].filter(({ date }) =>
    date.split('/').some(part => days.test(part) && !new Date(part).toJSON()?.startsWith(part)),
  );
  expect(ids(wrong), 'That month has no such day').toEqual([]);
});

test('an interval ends after it begins', () => {
  const wrong = findings.filter(({ date }) => {
    const [from = '', to] = date.split('/');
    return to !== undefined && to < from;
  });
  expect(ids(wrong), 'Write the earlier date first').toEqual([]);
});

test('no line is about a time after the search of the record ended', () => {
  const { compiled } = record;
  const late = findings.filter(({ date }) =>
    date.split('/').some(part => part > compiled.slice(0, part.length)),
  );
  expect(ids(late), 'Correct the date, or the day of compilation in content/read.ts').toEqual([]);
});

test('a summary is ours: no quotation stands in it', () => {
  const quoting = findings.filter(({ summary }) => /[“"][^”"]{40,}[”"]/.test(summary));
  expect(ids(quoting), 'Say it in your own words').toEqual([]);
});

test('a paragraph is given only where the text was read, or where it is cited', () => {
  const unproved = findings.filter(
    ({ pinpoint, readAs }) => pinpoint && readAs !== 'text' && !/as cited in/.test(pinpoint),
  );
  expect(ids(unproved), 'Leave the paragraph out, or write "(as cited in …)" after it').toEqual([]);
});

test('what is read in the UN’s own summary says which summary', () => {
  const unsaid = findings.filter(
    ({ readAs, evidence }) =>
      readAs === 'un-summary' && !/OHCHR|UN News|UN Geneva|briefing/.test(evidence.note ?? ''),
  );
  expect(ids(unsaid), 'Name the UN source in evidence.note, or write "report"').toEqual([]);
});

test('a line read in the text, in a document known through others, says which text', () => {
  const unsaid = lines
    .filter(({ finding, document }) => finding.readAs === 'text' && document.metadata !== 'read')
    .map(({ finding }) => finding)
    .filter(({ evidence }) => !/text|statement|release|page of/i.test(evidence.note ?? ''));
  expect(ids(unsaid), 'Name the text in evidence.note, or write "un-summary" or "report"').toEqual(
    [],
  );
});

test('a source without an address is said to have none', () => {
  const silent = findings.filter(
    ({ evidence, provenanceNote }) =>
      /(no|without an?) address/.test(evidence.note ?? '') &&
      !/without an address/.test(provenanceNote ?? ''),
  );
  expect(ids(silent), 'Say in "provenanceNote": read on a page without an address').toEqual([]);
});

test('what a member of a committee says is not called a finding of the committee', () => {
  const silent = findings.filter(
    ({ speaker, summary, provenanceNote }) =>
      speaker === 'treaty' &&
      /\b(a|another|committee) members?\b/i.test(summary) &&
      !/not a finding of the Committee/.test(provenanceNote ?? ''),
  );
  expect(ids(silent), 'Say so in "provenanceNote"').toEqual([]);
});

test('the unconfirmed word of a resignation stays out of sight', () => {
  const shown = findings.filter(
    finding => finding.document === 'dccam-resignation-note' && !finding.withheld,
  );
  expect(ids(shown), 'It is undated and unconfirmed: give it a "withheld" reason').toEqual([]);
});
