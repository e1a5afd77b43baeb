/** The same characters reach the clipboard as rich and as plain text, the new way or the old. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from '../../platform/clipboard.ts';

const value = { text: 'Committee, para. 36', html: 'Committee, <i>para. 36</i>' };

/** A document whose browser allows as much as is given here. */
function documentThat(clipboard: unknown, command: (view: EventTarget) => boolean) {
  const defaultView = Object.assign(new EventTarget(), { navigator: { clipboard } });
  const doc = { defaultView, execCommand: () => command(defaultView) };
  return doc as unknown as Document & { defaultView: Window };
}

/** What the browser does for a copy command. */
function copying(into: Record<string, string>) {
  return (view: EventTarget) => {
    const data = { setData: (type: string, text: string) => Object.assign(into, { [type]: text }) };
    view.dispatchEvent(
      Object.assign(new Event('copy', { cancelable: true }), { clipboardData: data }),
    );
    return true;
  };
}
const refused = () => false;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the new way', () => {
  it('writes both flavours at once', async () => {
    const items: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(parts: Record<string, Blob>) {
          items.push(parts);
        }
      },
    );
    const write = vi.fn(async () => undefined);
    expect(await copy(value, documentThat({ write }, refused))).toBe(true);
    expect(await items[0]?.['text/plain']?.text()).toBe(value.text);
    expect(await items[0]?.['text/html']?.text()).toBe(value.html);
  });

  it('gives way to the old one where the page forbids it', async () => {
    vi.stubGlobal('ClipboardItem', class {});
    const held = {};
    const write = vi.fn(async () => Promise.reject(new Error('NotAllowedError')));
    expect(await copy(value, documentThat({ write }, copying(held)))).toBe(true);
    expect(held).toEqual({ 'text/plain': value.text, 'text/html': value.html });
  });
});

describe('the old way, on pages without a clipboard', () => {
  it('writes both flavours', async () => {
    const held = {};
    expect(await copy(value, documentThat(undefined, copying(held)))).toBe(true);
    expect(held).toEqual({ 'text/plain': value.text, 'text/html': value.html });
  });

  it('says so where it is refused', async () => {
    expect(await copy(value, documentThat(undefined, refused))).toBe(false);
  });

  it('says so where the page took the event before us', async () => {
    expect(
      await copy(
        value,
        documentThat(undefined, () => true),
      ),
    ).toBe(false);
  });

  it('does not answer the reader’s own copying afterwards', async () => {
    const doc = documentThat(undefined, refused);
    await copy(value, doc);
    const later = {};
    copying(later)(doc.defaultView);
    expect(later).toEqual({});
  });
});
