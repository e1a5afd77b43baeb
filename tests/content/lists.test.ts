/** The short lists: elections, names and topics. */
import { describe, expect, test } from 'vitest';
import { record } from './support.ts';

const ids = (some: { id: string }[]) => some.map(({ id }) => id);
const { elections, names, topics } = record;

describe('elections', () => {
  test('run from 1993 to those that are due', () => {
    const years = elections.map(({ date }) => date.slice(0, 4)).sort();
    expect([years[0], years.includes('2028')]).toEqual(['1993', true]);
  });

  test('have the year of their id', () => {
    const wrong = elections.filter(({ id, date }) => id.slice(-4) !== date.slice(0, 4));
    expect(ids(wrong), 'An id is the body and the year of the vote: na-2023').toEqual([]);
  });

  test('have a source where the date is said to be verified', () => {
    const wrong = elections.filter(({ verified, source }) => verified && !source);
    expect(ids(wrong), 'Give the source, or write "verified": false with a note').toEqual([]);
  });

  test('say how an unverified date is known', () => {
    const wrong = elections.filter(({ verified, note }) => !verified && !note);
    expect(ids(wrong), 'Say in "note" how the date was inferred').toEqual([]);
  });

  test('are not said to have taken place on a day yet to come', () => {
    const wrong = elections.filter(({ date, verified }) => verified && date > record.compiled);
    expect(ids(wrong), 'Write "verified": false').toEqual([]);
  });
});

describe('names', () => {
  test('have a form to show', () => {
    const wrong = names.filter(({ forms }) => !(forms['en'] ?? forms['km'])?.[0]);
    expect(ids(wrong), 'Give at least one English or Khmer form that was seen in print').toEqual(
      [],
    );
  });

  test('are never both seen and not seen', () => {
    const wrong = names.filter(({ forms, unverified = {} }) =>
      Object.entries(unverified).some(([lang, some]) =>
        some.some(form => forms[lang]?.includes(form)),
      ),
    );
    expect(ids(wrong), 'Keep the form in "unverified" until it is seen in print').toEqual([]);
  });

  test('that are ambiguous say why', () => {
    const wrong = names.filter(({ ambiguous, ambiguityNote }) => ambiguous && !ambiguityNote);
    expect(ids(wrong), 'Say in "ambiguityNote" what else the name means').toEqual([]);
  });
});

describe('topics', () => {
  test('have their Khmer name in Khmer letters', () => {
    const wrong = topics.filter(({ label }) => !/^[\u1780-\u17ff\s]+$/.test(label.km));
    expect(ids(wrong), 'Write the name in Khmer').toEqual([]);
  });

  test('are each found by words in English, Khmer and French', () => {
    const wrong = topics.filter(
      ({ aliases }) =>
        aliases.filter(alias => /[\u1780-\u17ff]/.test(alias)).length < 3 ||
        aliases.filter(alias => /[a-z]/i.test(alias)).length < 10,
    );
    expect(ids(wrong), 'Add the words by which people look for it').toEqual([]);
  });

  test('are each used by a line of the record', () => {
    const used = new Set(record.files.flatMap(file => file.findings.flatMap(f => f.topics)));
    expect(ids(topics.filter(({ id }) => !used.has(id)))).toEqual([]);
  });
});
