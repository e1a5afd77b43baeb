import { describe, expect, it, vi } from 'vitest';
import { type BasketItem, BasketPane } from '../../components/basket/BasketPane.tsx';
import {
  answered,
  click,
  control,
  expert,
  faults,
  pointCard,
  press,
  showEntry,
  type,
} from '../support/face.tsx';

const items = (): BasketItem[] => [
  { id: 'p1', card: pointCard(), note: 'Lead.' },
  { id: 'a', card: answered() },
  { id: 'b', card: expert() },
];
const props = (change: Partial<Parameters<typeof BasketPane>[0]> = {}) => ({
  items: items(),
  styleLabel: 'OSCOLA 4',
  announce: vi.fn(),
  onRemove: vi.fn(),
  onNote: vi.fn(),
  onMove: vi.fn(),
  onClear: vi.fn(),
  ...change,
});

const exporting = () => ({
  output: 'briefing',
  briefingCopies: true,
  onOutput: vi.fn(),
  onMake: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve(true)),
});

describe('the basket', () => {
  it('teaches what it is for while it is empty', async () => {
    const root = await showEntry(<BasketPane {...props({ items: [] })} />);
    expect(root.textContent).toContain('The basket is empty.');
    expect(root.textContent).toContain('Choose Add on any line.');
  });

  it('keeps each line with its speaker and its document', async () => {
    const root = await showEntry(<BasketPane {...props()} />);
    const labels = [...root.querySelectorAll('.lane-label')].map(label => label.textContent);
    expect(labels).toEqual(['The statement', 'UN human rights office', 'Independent UN expert']);
    expect(root.querySelectorAll('.document')).toHaveLength(3);
  });

  it('moves a line with Alt and an arrow, says where it went, and stops at the ends', async () => {
    const given = props();
    const root = await showEntry(<BasketPane {...given} />);
    const move = [...root.querySelectorAll<HTMLElement>('.move')];
    await press(move[1] as HTMLElement, 'ArrowDown', { altKey: true });
    expect(given.onMove).toHaveBeenCalledWith('a', 2);
    expect(given.announce).toHaveBeenCalledWith('Moved to place 3 of 3.');
    await press(move[0] as HTMLElement, 'ArrowUp', { altKey: true });
    expect(given.onMove).toHaveBeenCalledOnce();
  });

  it('takes notes and removes lines', async () => {
    const given = props();
    const root = await showEntry(<BasketPane {...given} />);
    await type(root.querySelector('textarea') as HTMLElement, 'Second.');
    expect(given.onNote).toHaveBeenCalledWith('p1', 'Second.');
    await click(control(root, 'Add a note'));
    expect(root.querySelectorAll('textarea')).toHaveLength(2);
    await click(control(root, /^Remove: 4 Things/));
    expect(given.onRemove).toHaveBeenCalledWith('p1');
  });

  it('offers to undo what was just removed', async () => {
    const onUndo = vi.fn();
    const root = await showEntry(<BasketPane {...props({ removed: true, onUndo })} />);
    await click(control(root, 'Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says when it could not be saved, and what to do', async () => {
    const root = await showEntry(<BasketPane {...props({ trouble: 'storageFull' })} />);
    expect(root.textContent).toContain('The basket could not be saved.Export it now');
  });

  it('shows the ways out only where there are any', async () => {
    const without = await showEntry(<BasketPane {...props()} />);
    expect(() => control(without, 'Export')).toThrow();
    const given = props({ exporting: exporting(), onCopyAll: vi.fn(() => Promise.resolve(true)) });
    const root = await showEntry(<BasketPane {...given} />);
    expect(control(root, 'Export')).toBeDefined();
    expect(control(root, 'Copy as OSCOLA 4')).toBeDefined();
  });

  it('has no fault that axe knows', async () => {
    const root = await showEntry(
      <BasketPane
        {...props({ exporting: exporting(), onDraft: vi.fn(), onOpenFile: () => true })}
      />,
    );
    for (const head of [...root.querySelectorAll('h1, h2')].slice(0, 2)) head.remove();
    expect(await faults(root)).toEqual([]);
  });
});
