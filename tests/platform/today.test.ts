/** The day is the reader's own. */
import { expect, it } from 'vitest';
import { today } from '../../platform/today.ts';

it('is written as a day, with two figures for month and day', () => {
  expect(today(new Date(2023, 0, 5, 12))).toBe('2023-01-05');
  expect(today(new Date(2026, 10, 24, 12))).toBe('2026-11-24');
});

it('changes at the reader’s midnight, not at another’s', () => {
  expect(today(new Date(2023, 6, 23, 23, 59, 59))).toBe('2023-07-23');
  expect(today(new Date(2023, 6, 24, 0, 0, 0))).toBe('2023-07-24');
});
