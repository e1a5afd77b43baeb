/** What the browser says when something went away meanwhile is no fault; all else reaches the console. */
import { beforeEach, expect, it, vi } from 'vitest';
import { report } from '../../platform/report.ts';

let log: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it.each([
  'Extension context invalidated.',
  'Could not establish connection. Receiving end does not exist.',
  'A listener indicated an asynchronous response, but the message channel closed before a response was received',
  'The message port closed before a response was received.',
  'No tab with id: 12.',
  'Invalid tab ID: 12',
  'The tab was closed.',
  'Cannot access contents of the page.',
  'Missing host permission for the tab',
  'Frame with ID 0 was removed.',
  'Frame with ID 0 is showing error page',
])('“%s” is silent', message => {
  report(new Error(message));
  report(message);
  report({ message });
  expect(log).not.toHaveBeenCalled();
});

it.each([new TypeError('x is not a function'), 'a text', undefined, null, { message: {} }])(
  '%s is written to the console, under our name',
  error => {
    report(error);
    expect(log).toHaveBeenCalledWith('Cambodia Election Record:', error);
  },
);
