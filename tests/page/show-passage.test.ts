import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ShowPassage } from '../../core/offer/passage-mark.ts';
import { removeHost } from '../../page/face/host.ts';
import { endPassage, showPassage } from '../../page/face/show-passage.ts';

const text = 'The commission counted the ballots before midnight.';
const ask = (change: Partial<ShowPassage> = {}): ShowPassage => ({
  text,
  card: 'f-1',
  back: 'Back to the entry',
  remove: 'Remove the highlight',
  lang: 'en',
  ...change,
});
const registry = new Map<string, object>();
const outline = vi.fn();

function ourRoot(): ShadowRoot | undefined {
  const held: unknown = Reflect.get(globalThis, Symbol.for('cambodia-election-record.host'));
  return (held as { root?: ShadowRoot } | undefined)?.root;
}
const button = (name: string) => ourRoot()?.querySelector<HTMLElement>(`.back .${name}`);

beforeEach(() => {
  document.body.innerHTML = `<p>Before.</p><p>${text}</p>`;
  vi.stubGlobal('Highlight', class {});
  Object.defineProperty(window, 'CSS', { value: { highlights: registry }, configurable: true });
  Element.prototype.scrollIntoView = vi.fn();
  document.elementFromPoint = () => null;
});
afterEach(() => {
  endPassage();
  removeHost(document);
  registry.clear();
  vi.unstubAllGlobals();
});

it('the way back stands while the highlight does, and leads to the entry', () => {
  const back = vi.fn();
  expect(showPassage(document, ask(), { back, outline })).toBe('shown');
  expect(button('to-entry')?.textContent).toBe('Back to the entry');
  button('to-entry')?.click();
  expect(back).toHaveBeenCalledWith('f-1');
  expect(registry.size).toBe(1);
});

it('a second passage takes the place of the first, with one way back', () => {
  const ended = vi.fn();
  showPassage(document, ask(), { back: vi.fn(), ended, outline });
  const back = vi.fn();
  showPassage(document, ask({ text: 'Before.', card: 'f-2' }), { back, outline });
  expect(ended).toHaveBeenCalledOnce();
  expect(ourRoot()?.querySelectorAll('.back')).toHaveLength(1);
  button('to-entry')?.click();
  expect(back).toHaveBeenCalledWith('f-2');
});

it('the reader can take the highlight away, by a click or by Escape', () => {
  showPassage(document, ask(), { back: vi.fn(), outline });
  button('remove')?.click();
  expect([registry.size, ourRoot()?.querySelectorAll('.back').length]).toEqual([0, 0]);
  showPassage(document, ask(), { back: vi.fn(), outline });
  button('to-entry')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect([registry.size, ourRoot()?.querySelectorAll('.back').length]).toEqual([0, 0]);
});

it('a passage that is gone has no way back, and the one before is no longer shown', () => {
  showPassage(document, ask(), { back: vi.fn(), outline });
  const gone = ask({ text: 'Words that nobody wrote on this page.' });
  expect(showPassage(document, gone, { back: vi.fn(), outline })).toBe('gone');
  expect([registry.size, ourRoot()?.querySelectorAll('.back').length]).toEqual([0, 0]);
});

it('nothing of it stands outside our host', () => {
  const before = document.body.outerHTML;
  showPassage(document, ask(), { back: vi.fn(), outline });
  expect(document.body.outerHTML).toBe(before);
});
