/**
 * Answering requests. Uses `sendResponse`, which every browser has had from the start: a listener
 * that returns a promise would need the polyfill in older Chromium.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Payload, Requests } from './ask.ts';

export type Sender = Browser.runtime.MessageSender;

type Handlers<T extends Requests<T>> = {
  [K in keyof T]: (
    payload: Payload<T, K>[0],
    sender: Sender,
  ) => ReturnType<T[K]> | Promise<Awaited<ReturnType<T[K]>>>;
};

/**
 * Answer every request of a context until the signal aborts.
 * @param accepts says whether this sender may make this request with this payload
 * @param report is told what a handler threw; the asker then gets `undefined`
 */
export function answer<T extends Requests<T>>(
  handlers: Handlers<T>,
  accepts: (name: keyof T, payload: unknown, sender: Sender) => boolean,
  report: (error: unknown) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (value?: unknown) => void) => {
    const { name, payload } = (message ?? {}) as { name: keyof T; payload: never };
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, name ?? '')) return undefined;
    if (!accepts(name, payload, sender)) return undefined;
    // Called at once, not in a promise: opening a panel needs the reader's gesture still alive.
    try {
      Promise.resolve(handlers[name](payload, sender)).then(respond, error => {
        report(error);
        respond();
      });
    } catch (error) {
      report(error);
      respond();
    }
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
