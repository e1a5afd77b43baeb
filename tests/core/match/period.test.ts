import { describe, expect, it } from 'vitest';
import { daysApart, isKnown, readPeriod } from '../../../core/match/period.ts';

describe('a date of the record', () => {
  it.each([
    ['2018-07-29', '2018-07-29', true],
    ['2018-07-30', '2018-07-29', false],
    ['2018-07', '2018-07-20', false],
    ['2018-06', '2018-07-20', true],
    ['2017', '2018-07-20', true],
    ['2018', '2018-07-20', false],
    ['2018-07-29', '2018', false],
    ['2030-01-01', undefined, true],
  ])('%s was known on %s: %s', (document, published, known) => {
    expect(isKnown(document, published)).toBe(known);
  });

  it('covers all the days it may mean', () => {
    const month = readPeriod('2024-02');
    expect(month && month.end - month.start).toBe(28);
    const years = readPeriod('2017-06/2018-06');
    expect(years && years.end - years.start).toBe(394);
  });

  it('is nothing when it cannot be read', () => {
    expect(readPeriod('last summer')).toBeUndefined();
    expect(readPeriod(undefined)).toBeUndefined();
  });

  it.each([
    ['2018-07', '2018-07-29', 0],
    ['2018-07-01', '2018-07-29', 28],
    ['2018-07-29', '2018-07-01', 28],
  ])('%s and %s are %i days apart', (a, b, days) => {
    const [one, other] = [readPeriod(a), readPeriod(b)];
    expect(one && other && daysApart(one, other)).toBe(days);
  });
});
