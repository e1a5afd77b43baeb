/** Every regular expression in the sources takes a time that grows with the text and no faster. */
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { literals } from './sources.ts';

const all = literals();

/** What makes a pattern slow on some text; where a pattern begins is not its own fault. */
function faults(source: string, flags: string): number {
  // Neither flag changes how a pattern backtracks; the analysis does not know them.
  const { reports } = analyse(
    { source, flags: flags.replace(/[yv]/g, '') },
    { reportTypes: { Move: false, Self: true, Trade: true } },
  );
  return reports.length;
}

test('the patterns of the sources are found', () => {
  expect(all.length).toBeGreaterThan(200);
});

test('a pattern that backtracks is caught', () => {
  expect(faults('^(a+)+$', '')).toBeGreaterThan(0);
  expect(faults('^\\s*a?\\s*$', '')).toBeGreaterThan(0);
});

test.each(all)('$where', ({ source, flags }) => {
  expect(faults(source, flags)).toBe(0);
});
