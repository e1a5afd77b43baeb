/** One running copy of a script in a page: the newcomer ends the one before. */
import { expect, it } from 'vitest';
import { lateTakeOver, takeOver } from '../../page/take-over.ts';

it('a newcomer ends the copy before it, and no copy of another script', () => {
  const world = {};
  const [first, other] = [takeOver('page', world), takeOver('chip', world)];
  const second = takeOver('page', world);
  expect([first.aborted, second.aborted, other.aborted]).toEqual([true, false, false]);
});

it('a signal asked for late is one and the same, and ends with the next copy', () => {
  const world = {};
  const signal = lateTakeOver('page', world);
  const held = signal();
  expect(signal()).toBe(held);
  expect(held.aborted).toBe(false);
  takeOver('page', world);
  expect(held.aborted).toBe(true);
});

it('a copy that was ended before it asked for its signal gets one that has ended', () => {
  const world = {};
  const signal = lateTakeOver('page', world);
  const next = takeOver('page', world);
  expect(signal().aborted).toBe(true);
  expect(next.aborted).toBe(false);
});
