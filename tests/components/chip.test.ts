import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChipCallbacks, type ChipPlace, renderChip } from '../../components/chip.ts';
import { chipCss } from '../../components/chip-css.ts';

const texts = {
  lang: 'en',
  counts: '2 points · 10 UN findings',
  open: 'Open the record for this page',
  menu: 'More choices',
  notOn: 'Not on example.org',
  badgeOnly: 'Only the badge, on every site',
  options: 'Options',
  close: 'Close for this page',
  privacy: 'Nothing was sent.',
};
let root: ShadowRoot;
let end: AbortController;
const callbacks = () => ({
  onOpen: vi.fn(),
  onNotOn: vi.fn(),
  onBadgeOnly: vi.fn(),
  onOptions: vi.fn(),
  onClose: vi.fn(),
});
const show = (on: ChipCallbacks = callbacks(), place: ChipPlace = {}) =>
  renderChip(root, texts, on, end.signal, place);
const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
const press = (key: string) =>
  (root.activeElement ?? find('.open')).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

beforeEach(() => {
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'closed' });
  end = new AbortController();
});

describe('the chip', () => {
  it('says what the panel will show and opens it within the click', () => {
    const on = callbacks();
    show(on);
    expect(find('.open').textContent).toBe('2 points · 10 UN findings');
    find('.open').click();
    expect(on.onOpen).toHaveBeenCalledOnce();
  });

  it('has a menu that opens on its first item and is walked with the arrows', () => {
    const on = callbacks();
    show(on);
    expect(find('.menu').hidden).toBe(true);
    find('.more').click();
    expect(find('.more').getAttribute('aria-expanded')).toBe('true');
    expect(root.activeElement?.textContent).toBe(texts.open);
    press('ArrowDown');
    expect(root.activeElement?.textContent).toBe('Not on example.org');
    press('End');
    expect(root.activeElement?.textContent).toBe('Options');
    press('ArrowDown');
    expect(root.activeElement?.textContent).toBe(texts.open);
  });

  it.each([
    ['Not on example.org', 'onNotOn'],
    ['Only the badge, on every site', 'onBadgeOnly'],
    ['Options', 'onOptions'],
  ] as const)('offers “%s”', (words, callback) => {
    const on = callbacks();
    show(on);
    const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
    items.find(item => item.textContent === words)?.click();
    expect(on[callback]).toHaveBeenCalledOnce();
  });

  it('closes its menu with Esc and gives the focus back, then closes for the page', () => {
    const on = callbacks();
    show(on);
    find('.more').click();
    press('Escape');
    expect(find('.menu').hidden).toBe(true);
    expect(root.activeElement).toBe(find('.more'));
    press('Escape');
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(root.querySelector('.chip')).toBeNull();
  });

  it('follows the site’s own colours where it declares them', () => {
    show(callbacks(), { scheme: 'dark', lift: true });
    expect(find('.chip').dataset['scheme']).toBe('dark');
    expect(find('.chip').classList.contains('lift')).toBe(true);
  });

  it('goes when its signal ends', () => {
    show();
    end.abort();
    expect(root.querySelector('.chip')).toBeNull();
  });

  it('names every control', () => {
    show();
    for (const button of root.querySelectorAll('button')) {
      expect(button.getAttribute('aria-label') ?? button.textContent).toMatch(/\w/);
    }
  });

  it('is not printed, and takes no file and no font from anywhere', () => {
    expect(chipCss).toContain('@media print{.chip{display:none}}');
    expect(chipCss).not.toMatch(/url\(|@import|@font-face/);
  });
});
