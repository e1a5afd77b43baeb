import { describe, expect, it, vi } from 'vitest';
import { FindingEntry } from '../../components/entry/FindingEntry.tsx';
import {
  answered,
  click,
  control,
  deskOf,
  faults,
  findingCard,
  press,
  showEntry,
} from '../support/face.tsx';

const open = async (desk = deskOf()) => {
  const root = await showEntry(<FindingEntry card={answered()} />, desk);
  await click(control(root, 'Citation styles'));
  return root;
};
const preview = (root: Element) => root.querySelector('.preview')?.textContent ?? '';
const focused = () => document.activeElement as HTMLElement;

describe('citing', () => {
  it('copies in the style in use at one click, and says so', async () => {
    const desk = deskOf();
    const root = await showEntry(<FindingEntry card={answered()} />, desk);
    await click(control(root, 'Cite'));
    const [citation, style] = vi.mocked(desk.onCopy).mock.calls[0] ?? [];
    expect(style).toBe('oscola');
    expect(citation?.text).toContain('OHCHR, ‘Comment by UN Human Rights Office Spokesperson');
    expect(desk.announce).toHaveBeenCalledWith('Copied in OSCOLA 4, with formatting.');
    expect(control(root, 'Copied')).toBeDefined();
  });

  it('opens on the style in use, with the citation as it will be copied', async () => {
    const root = await open();
    expect(focused().textContent).toBe('OSCOLA 4');
    expect(focused().getAttribute('aria-checked')).toBe('true');
    expect(preview(root)).toContain(answered().document.title.slice(0, 7));
  });

  it('changes the preview with the arrows, copies with Enter, goes back with Esc', async () => {
    const desk = deskOf({ onStyle: vi.fn() });
    const root = await open(desk);
    const before = preview(root);
    await press(focused(), 'ArrowDown');
    expect(focused().textContent).toBe('Bluebook');
    expect(preview(root)).not.toBe(before);
    expect(desk.onStyle).toHaveBeenLastCalledWith('bluebook', true);
    await press(focused(), 'ArrowUp');
    expect(preview(root)).toBe(before);
    await press(focused(), 'Enter');
    expect(desk.onCopy).toHaveBeenCalledOnce();
    await press(focused(), 'Escape');
    expect(root.querySelector('.cite-sheet')).toBeNull();
    expect(focused()).toBe(control(root, 'Citation styles'));
  });

  it('shows what goes into the text and the reference, where a style has both', async () => {
    const root = await open();
    await click(control(root, 'APA 7'));
    const parts = [...root.querySelectorAll('.preview dt')].map(part => part.textContent);
    expect(parts).toEqual(['In text', 'Reference']);
  });

  it('copies what goes into the text by itself', async () => {
    const desk = deskOf();
    const root = await open(desk);
    await click(control(root, 'APA 7'));
    await click(control(root, 'Copy: In text'));
    const [citation, style] = vi.mocked(desk.onCopy).mock.lastCall ?? [];
    expect([citation?.text, style]).toEqual([
      '(Office of the United Nations High Commissioner for Human Rights, 2022)',
      'apa',
    ]);
  });

  it('offers to say who reported a document that was read only through a report', async () => {
    const desk = deskOf();
    const card = findingCard('f2014-dhc-protest-ban');
    const root = await showEntry(<FindingEntry card={card} />, desk);
    await click(control(root, 'Citation styles'));
    const note = `as reported by Voice of America: ${card.document.readAt}`;
    expect(preview(root)).not.toContain(note);
    const label = [...root.querySelectorAll('label')].find(one => one.textContent === note);
    await click(label?.querySelector('input') as HTMLElement);
    expect(preview(root)).toContain(` (${note}).`);
    await click(control(root, 'Copy'));
    expect(vi.mocked(desk.onCopy).mock.lastCall?.[0].text).toContain(` (${note}).`);
    await click(control(root, 'RIS'));
    expect(preview(root)).not.toContain(` (${note})`);
  });

  it('offers every style of the list under one of three heads', async () => {
    const root = await open();
    expect(root.querySelectorAll('[role=radio]')).toHaveLength(deskOf().citing.styles.length);
    expect(root.querySelectorAll('.style-head')).toHaveLength(3);
  });

  it('gives the text to copy by hand where the browser refuses', async () => {
    const desk = deskOf({ onCopy: () => Promise.resolve(false) });
    const root = await showEntry(<FindingEntry card={answered()} />, desk);
    await click(control(root, 'Cite'));
    expect(root.textContent).toContain('The browser did not allow copying.');
    expect(preview(root)).not.toBe('');
    expect(desk.announce).not.toHaveBeenCalled();
  });

  it('has no fault that axe knows', async () => {
    expect(await faults(await open())).toEqual([]);
  });
});
