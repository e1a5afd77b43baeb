/** The one place where surprises end. Nothing is sent anywhere: the browser's own console has it. */

/** What the browser says when a tab, a frame or this very context went away meanwhile: no fault. */
const expected = [
  'Extension context invalidated',
  'Receiving end does not exist',
  'message channel closed',
  'message port closed',
  'No tab with id',
  'Invalid tab ID',
  'The tab was closed',
  'Cannot access',
  'Missing host permission',
  'Frame with ID 0 was removed',
  'Frame with ID 0 is showing error page',
];

export function report(error: unknown): void {
  const text = String((error as { message?: unknown } | undefined)?.message ?? error);
  if (expected.some(words => text.includes(words))) return;
  // biome-ignore lint/suspicious/noConsole: the only sink there is
  console.error('Cambodia Election Record:', error);
}
