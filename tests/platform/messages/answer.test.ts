/** How a context answers: within the gesture, only what it was told to, and never with an exception. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Sender } from '../../../platform/messages/answer.ts';
import { senders } from '../support.ts';

interface Requests {
  add(n: number): number;
  fail(): number;
  failLater(): number;
}

type Listener = (message: unknown, sender: Sender, respond: (v?: unknown) => void) => unknown;
let listener: Listener;
const report = vi.fn();
const add = vi.fn((n: number) => n + 1);
let control: AbortController;
let removed: unknown;

beforeEach(() => {
  report.mockReset();
  add.mockClear();
  removed = undefined;
  control = new AbortController();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(l => {
    listener = l as Listener;
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(l => {
    removed = l;
  });
  const handlers = {
    add,
    fail: () => {
      throw new Error('at once');
    },
    failLater: async () => {
      throw new Error('later');
    },
  };
  answer<Requests>(handlers, (_, payload) => payload !== 'refused', report, control.signal);
});

const ask = (message: unknown, sender: Sender = senders.panel()) =>
  new Promise<{ value: unknown } | undefined>(done => {
    const taken = listener(message, sender, value => done({ value }));
    if (taken !== true) done(undefined);
  });

describe('a request', () => {
  it('reaches its handler before the listener returns, so that a gesture is still alive', () => {
    const taken = listener({ name: 'add', payload: 1 }, senders.panel(), () => undefined);
    expect(add).toHaveBeenCalledWith(1, expect.anything());
    expect(taken).toBe(true);
  });

  it('gets its answer', async () => {
    expect(await ask({ name: 'add', payload: 1 })).toEqual({ value: 2 });
  });

  it.each(['fail', 'failLater'])('that %ss is reported and answered with nothing', async name => {
    expect(await ask({ name })).toEqual({ value: undefined });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

it.each<[string, unknown]>([
  ['no message', undefined],
  ['null', null],
  ['a text', 'add'],
  ['a number', 7],
  ['a list', []],
  ['an unknown name', { name: 'erase' }],
  ['a name every object has', { name: 'toString' }],
  ['the prototype’s name', { name: '__proto__' }],
  ['a constructor', { name: 'constructor' }],
  ['a name that is no text', { name: {} }],
  ['a refused payload', { name: 'add', payload: 'refused' }],
])('%s is left to others and calls nothing', async (_, message) => {
  expect(await ask(message)).toBeUndefined();
  expect(add).not.toHaveBeenCalled();
  expect(report).not.toHaveBeenCalled();
});

it('another extension is not answered', async () => {
  expect(await ask({ name: 'add', payload: 1 }, senders.strange())).toBeUndefined();
  expect(add).not.toHaveBeenCalled();
});

it('ends with its signal', () => {
  control.abort();
  expect(removed).toBe(listener);
});
