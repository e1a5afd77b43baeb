import { describe, expect, it, vi } from 'vitest';
import { BasketPane } from '../../components/basket/BasketPane.tsx';
import { ExportSheet } from '../../components/basket/ExportSheet.tsx';
import { answered, click, control, faults, press, showEntry } from '../support/face.tsx';

const props = (change: Partial<Parameters<typeof ExportSheet>[0]> = {}) => ({
  count: 3,
  styleLabel: 'OSCOLA 4',
  output: 'briefing',
  briefingCopies: true,
  onOutput: vi.fn(),
  onMake: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve(true)),
  announce: vi.fn(),
  onClose: vi.fn(),
  ...change,
});
const show = (given: ReturnType<typeof props>) => showEntry(<ExportSheet {...given} />);
const checks = (root: Element) => [...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

describe('the export sheet', () => {
  it('offers four outputs, with replies and without notes', async () => {
    const root = await show(props());
    expect(root.querySelector('h2#x, .export-head h2')?.textContent).toBe('Export 3 items');
    expect(root.querySelectorAll('[type=radio]')).toHaveLength(4);
    expect(checks(root).map(check => check.checked)).toEqual([true, false]);
  });

  it('starts from the output chosen last, with its format', async () => {
    const root = await show(props({ output: 'bibtex' }));
    expect(root.querySelector('select')?.value).toBe('bibtex');
    expect(control(root, 'Save the file')).toBeDefined();
  });

  it('tells what was asked for, and says what happens', async () => {
    const given = props();
    const root = await show(given);
    await click(checks(root)[1] as HTMLElement);
    await click(control(root, 'Make the briefing'));
    expect(given.onMake).toHaveBeenCalledWith({ output: 'briefing', replies: true, notes: true });
    expect(given.announce).toHaveBeenCalledWith('The briefing opens in a tab.');
  });

  it('announces a copy, and a refusal as well', async () => {
    const given = props({ output: 'ris' });
    const root = await show(given);
    await click(control(root, 'Copy'));
    expect(given.announce).toHaveBeenLastCalledWith('Copied: RIS.');
    const refused = props({ output: 'ris', onCopy: vi.fn(() => Promise.resolve(false)) });
    await click(control(await show(refused), 'Copy'));
    expect(refused.announce).toHaveBeenLastCalledWith('The browser did not allow copying.');
  });

  it('closes by Escape', async () => {
    const given = props();
    const root = await show(given);
    await press(root.querySelector('[type=radio]') as HTMLElement, 'Escape');
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  it('has no fault that axe knows', async () => {
    const root = await show(props({ output: 'csv' }));
    root.querySelector('main > h2')?.remove();
    expect(await faults(root)).toEqual([]);
  });
});

describe('a basket file', () => {
  const choose = async (text: string, taken: boolean) => {
    const announce = vi.fn();
    const onOpenFile = vi.fn(() => taken);
    const root = await showEntry(
      <BasketPane
        items={[{ id: 'a', card: answered() }]}
        styleLabel=""
        announce={announce}
        onRemove={vi.fn()}
        onNote={vi.fn()}
        onMove={vi.fn()}
        onClear={vi.fn()}
        onOpenFile={onOpenFile}
      />,
    );
    const field = root.querySelector<HTMLInputElement>('[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([text], 'basket.json')] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(announce).toHaveBeenCalled());
    expect(onOpenFile).toHaveBeenCalledWith(text);
    return announce.mock.calls[0]?.[0] as string;
  };

  it('is taken with a word', async () => {
    expect(await choose('{}', true)).toBe('The file was added to the basket.');
  });

  it('of another program is refused with what to do', async () => {
    expect(await choose('x', false)).toMatch(/not a basket of this extension\. Choose a file/);
  });
});
