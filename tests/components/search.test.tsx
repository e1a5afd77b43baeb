import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { toFound } from '../../components/search/found.ts';
import { readCues } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createRecordDoor } from '../../core/record-door.ts';
import {
  citing,
  click,
  control,
  faults,
  noSearch,
  press,
  record,
  show,
  stringsOf,
  type,
} from '../support/face.tsx';

const door = createRecordDoor(loadCorpus(record), readCues());
const searching = (query: string) => ({
  ...noSearch(),
  query,
  found: toFound(door.search({ text: query })),
});
const popupProps = (change: Partial<PopupProps> = {}): PopupProps => ({
  strings: stringsOf('en'),
  status: { kind: 'offer', points: 2, findings: 10, known: 4, published: '2023-05-15' },
  citing,
  search: noSearch(),
  kept: new Set(),
  onCopy: vi.fn(() => Promise.resolve(true)),
  onStyle: vi.fn(),
  onAdd: vi.fn(),
  onRemove: vi.fn(),
  onOpenPanel: vi.fn(),
  onCheck: vi.fn(),
  onOpenBasket: vi.fn(),
  onOpenOptions: vi.fn(),
  ...change,
});
const popup = (change: Partial<PopupProps> = {}) => show(<Popup {...popupProps(change)} />);
const field = (root: Element) =>
  root.querySelector<HTMLInputElement>('[role=combobox]') as HTMLInputElement;
const chosen = (root: Element) => root.querySelector('[aria-selected=true]');
const rows = (root: Element) => [...root.querySelectorAll('[role=row]')];

describe('the popup', () => {
  it('opens with the search in focus and says what the page holds', async () => {
    const root = await popup();
    expect(document.activeElement).toBe(field(root));
    expect(root.textContent).toContain('2 points, 10 UN findings');
    expect(root.textContent).toContain('4 were known on 15 May 2023');
    expect(control(root, 'Open panel')).toBeDefined();
  });

  it('offers to check a page that was not found to be on the subject', async () => {
    const props = popupProps({ status: { kind: 'none', why: 'no-cambodia' } });
    const root = await show(<Popup {...props} />);
    expect(root.textContent).toContain('Nothing for this page.It does not name Cambodia.');
    await click(control(root, 'Check this page'));
    expect(props.onCheck).toHaveBeenCalledOnce();
  });

  it('has nothing to check where the browser keeps extensions out', async () => {
    const root = await popup({ status: { kind: 'none', why: 'closed' } });
    expect(() => control(root, 'Check this page')).toThrow();
  });

  it('passes on what is typed', async () => {
    const search = noSearch();
    const root = await popup({ search });
    await type(field(root), 'Türk');
    expect(search.onSearch).toHaveBeenCalledWith('Türk', {});
  });
});

describe('the lines found', () => {
  it('are walked with ↑ ↓ Home End while the field keeps the focus', async () => {
    const root = await popup({ search: searching('Candlelight Party') });
    const all = rows(root);
    expect(all.length).toBeGreaterThan(3);
    expect(chosen(root)).toBe(all[0]);
    await press(field(root), 'ArrowDown');
    expect(chosen(root)).toBe(all[1]);
    expect(field(root).getAttribute('aria-activedescendant')).toBe(all[1]?.id);
    await press(field(root), 'End');
    expect(chosen(root)).toBe(all.at(-1));
    await press(field(root), 'ArrowDown');
    expect(chosen(root)).toBe(all.at(-1));
    await press(field(root), 'Home');
    expect(chosen(root)).toBe(all[0]);
    expect(document.activeElement).toBe(field(root));
  });

  it('open in full with Enter: the reply, and where it was read', async () => {
    const root = await popup({ search: searching('Candlelight Party') });
    expect(chosen(root)?.querySelector('.document + .provenance .icon-readText')).toBeNull();
    await press(field(root), 'Enter');
    expect(control(root, 'Show less')).toBeDefined();
    expect(chosen(root)?.textContent).toMatch(/Read in /);
  });

  it('are cited with Ctrl+C, and the status says so', async () => {
    const props = popupProps({ search: searching('Candlelight Party') });
    const root = await show(<Popup {...props} />);
    await press(field(root), 'c', { ctrlKey: true });
    expect(props.onCopy).toHaveBeenCalledOnce();
    expect(root.querySelector('.status')?.textContent).toBe('Copied in OSCOLA 4, with formatting.');
  });

  it('leave Ctrl+C alone while words of the field are selected', async () => {
    const props = popupProps({ search: searching('Candlelight Party') });
    const root = await show(<Popup {...props} />);
    field(root).setSelectionRange(0, 6);
    await press(field(root), 'c', { ctrlKey: true });
    expect(props.onCopy).not.toHaveBeenCalled();
  });

  it('mark the words that were found, neighbours in one mark', async () => {
    const root = await popup({ search: searching('Candlelight Party') });
    const marks = [...root.querySelectorAll('mark')].map(mark => mark.textContent);
    expect(marks).toContain('Candlelight Party');
  });

  it('say even in short whether the State answered', async () => {
    const root = await popup({ search: searching('Candlelight Party') });
    const short = rows(root).map(row => row.textContent ?? '');
    expect(short.some(text => /Cambodia’s reply: \d/.test(text))).toBe(true);
  });

  it('say that nothing answers, and that this proves nothing', async () => {
    const root = await popup({ search: searching('quantum chromodynamics lattice') });
    expect(root.textContent).toContain('Nothing in the record says this.');
    expect(root.textContent).toContain('205 documents of 1993 to 2026 were searched.');
    expect(root.textContent).toContain('That is not proof that no such text exists.');
  });

  it('are narrowed by speaker', async () => {
    const search = { ...searching('Candlelight Party') };
    const root = await popup({ search });
    await click(control(root, 'All speakers'));
    const box = [...root.querySelectorAll('label')].find(label =>
      label.textContent?.startsWith('UN human rights office'),
    );
    await click(box?.querySelector('input') as HTMLElement);
    expect(search.onSearch).toHaveBeenLastCalledWith('Candlelight Party', { speakers: ['office'] });
  });

  it.each(['Candlelight Party', 'quantum chromodynamics lattice', ''])(
    'have no fault that axe knows: “%s”',
    async query => {
      const root = await popup(query ? { search: searching(query) } : {});
      expect(await faults(root)).toEqual([]);
    },
  );
});
