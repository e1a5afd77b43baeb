/** Copying: the same characters as rich and as plain text, on every kind of page. */

export interface Copyable {
  readonly text: string;
  readonly html: string;
}

/**
 * Copies both flavours. Must run inside a click or a key press.
 * @returns false where the browser did not allow it: the face then shows the text to copy by hand
 */
export async function copy(value: Copyable, doc: Document = document): Promise<boolean> {
  const clipboard = doc.defaultView?.navigator.clipboard;
  if (clipboard && typeof ClipboardItem !== 'undefined') {
    try {
      const part = (data: string, type: string) => new Blob([data], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/plain': part(value.text, 'text/plain'),
          'text/html': part(value.html, 'text/html'),
        }),
      ]);
      return true;
    } catch {
      // Forbidden by the page's permissions policy: the old way may still work.
    }
  }
  return copyByCommand(value, doc);
}

/**
 * http pages have no clipboard object: answer one copy command with both flavours. The window hears
 * of it before the document, where pages that keep their readers from copying stop it.
 */
function copyByCommand(value: Copyable, doc: Document): boolean {
  let answered = false;
  const once = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { clipboardData } = event as ClipboardEvent;
    clipboardData?.setData('text/plain', value.text);
    clipboardData?.setData('text/html', value.html);
    answered = true;
  };
  const first = doc.defaultView ?? doc;
  first.addEventListener('copy', once, { capture: true, once: true });
  try {
    return doc.execCommand('copy') && answered;
  } finally {
    first.removeEventListener('copy', once, { capture: true });
  }
}
