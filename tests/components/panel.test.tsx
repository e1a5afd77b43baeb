import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PageState } from '../../components/panel/page-state.ts';
import {
  click,
  control,
  expert,
  faults,
  panelProps,
  press,
  reading,
  show,
  stringsOf,
} from '../support/face.tsx';

const panel = (change: Parameters<typeof panelProps>[0] = {}) =>
  show(<Panel {...panelProps(change)} />);
const at = (page: PageState) => panel({ page });
const focused = () => document.activeElement as HTMLElement;
const status = (root: Element) => root.querySelector('.status')?.textContent;

describe('the panel', () => {
  it('shows the statement first, then what was known, and folds what came since', async () => {
    const root = await panel();
    const names = [...root.querySelectorAll('.section-name')].map(name => name.textContent);
    expect(names).toEqual([
      'The statement says',
      'The UN record as of 15 May 2023',
      'Since then',
      'More on the same subjects',
    ]);
    expect(root.textContent).toContain('Published 10 weeks after this article.');
    expect(root.querySelector(`[data-card="${expert().finding.id}"]`)).toBeNull();
    await click(control(root, /^Since then/));
    expect(root.querySelector(`[data-card="${expert().finding.id}"]`)).not.toBeNull();
  });

  it('never says that one thing confirms another', async () => {
    for (const lang of ['en', 'km', 'fr'] as const) {
      const root = await panel({ strings: stringsOf(lang) });
      const notes = [...root.querySelectorAll('[lang=en]')];
      for (const words of notes) words.remove();
      expect(root.textContent).not.toMatch(/confirm|prove[sn]?\b|contradict|refut|réfut|dément/i);
    }
  });

  it('says who the Commission is', async () => {
    expect((await panel()).textContent).toContain(
      'Commission of Inquiry for Cambodia, a civil-society body.',
    );
  });

  it('shows the cues with their places, and the ways out', async () => {
    const props = panelProps();
    const root = await show(<Panel {...props} />);
    await click(control(root, 'Why am I seeing this?'));
    const box = root.querySelector('.why-box');
    expect(box?.textContent).toContain('Headline“Cambodia”');
    expect(box?.textContent).toContain('Paragraph 2“Candlelight Party”');
    expect(box?.textContent).toContain('Nothing was sent.');
    await click(control(root, 'Not on this site'));
    await click(control(root, 'Not this page'));
    expect(vi.mocked(props.onDismiss).mock.calls.map(([kind]) => kind)).toEqual(['site', 'page']);
  });

  it('hides a line that does not fit, at the reader’s choice', async () => {
    const props = panelProps();
    const root = await show(<Panel {...props} />);
    await click(control(root, 'Why am I seeing this?'));
    await click(control(root, 'Wrong match'));
    await click(control(root, 'Hide this line'));
    expect(props.onDismiss).toHaveBeenCalledWith('match', 'p1');
    expect(root.querySelector('[data-card=p1]')).toBeNull();
    expect(status(root)).toBe('Hidden on this page.');
  });

  it('announces what was copied in a status message', async () => {
    const root = await panel();
    expect(root.querySelector('[role=status].status')?.textContent).toBe('');
    await click(control(root, 'Cite'));
    expect(status(root)).toBe('Copied in OSCOLA 4, with formatting.');
  });

  it('announces the same words anew when they are said again', async () => {
    const root = await panel();
    await click(control(root, 'Cite'));
    const before = root.querySelector('.status p');
    await click(control(root, 'Copied'));
    expect(status(root)).toBe('Copied in OSCOLA 4, with formatting.');
    expect(root.querySelector('.status p')).not.toBe(before);
  });

  it('walks its tabs with the arrows and keeps what they hold', async () => {
    const root = await panel();
    const tab = control(root, 'On this page');
    tab.focus();
    await press(tab, 'ArrowRight');
    expect(focused().textContent).toBe('Search');
    expect(focused().getAttribute('aria-selected')).toBe('true');
    expect(root.querySelectorAll('[role=tabpanel]:not([hidden])')).toHaveLength(1);
    expect(root.querySelector('[role=tabpanel][hidden] .headline')).not.toBeNull();
    await press(focused(), 'ArrowLeft');
    await press(focused(), 'ArrowLeft');
    expect(focused().textContent).toBe('Basket');
  });

  it('goes to the search with / and cites a line with c, where the reader left single keys on', async () => {
    const props = panelProps({ singleKeys: true });
    const root = await show(<Panel {...props} />);
    const entry = root.querySelector<HTMLElement>('.entry');
    entry?.focus();
    await press(focused(), 'c');
    expect(props.onCopy).toHaveBeenCalledOnce();
    await press(focused(), '/');
    await Promise.resolve();
    expect(focused().getAttribute('role')).toBe('combobox');
    await press(focused(), 'c');
    expect(props.onCopy).toHaveBeenCalledOnce();
    const off = panelProps();
    await show(<Panel {...off} />);
    await press(document.querySelector('.entry') as HTMLElement, 'c');
    expect(off.onCopy).not.toHaveBeenCalled();
  });

  it('closes only inside a page', async () => {
    const onClose = vi.fn();
    expect((await panel()).querySelector('[aria-label=Close]')).toBeNull();
    await click(control(await panel({ onClose }), 'Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows the whole record where the article has no date, and takes one', async () => {
    const onSetDate = vi.fn();
    const { published: _none, ...undated } = reading();
    const root = await panel({ page: { kind: 'offer', reading: undated }, onSetDate });
    expect(root.textContent).toContain('no date found');
    expect(root.textContent).toContain('The UN record2 findings');
    expect(control(root, 'Set the date')).toBeDefined();
  });

  it('says it when nothing was known before the article', async () => {
    const early = reading({}, { known: [] });
    expect((await at({ kind: 'offer', reading: early })).textContent).toContain(
      'Nothing in the record on this subject is dated before this article.',
    );
  });

  it.each([
    ['nothing', 'Nothing to set beside this page.', 'Check this page'],
    ['no-finding', 'A Cambodian election, but nothing in the record.', 'Search the record'],
    ['closed', 'The browser does not let extensions read this page.', 'Search'],
    ['reading', 'Reading the page…', 'Options'],
    ['updated', 'The extension was updated.', 'Options'],
  ] as const)('says what is the matter and what to do when %s', async (kind, words, way) => {
    const root = await at({ kind });
    expect(root.textContent).toContain(words);
    expect(control(root, way)).toBeDefined();
    expect(await faults(root)).toEqual([]);
  });

  it('keeps the last article on screen while another is read', async () => {
    const root = await at({ kind: 'reading', before: reading() });
    expect(root.querySelector('.headline')?.textContent).toContain('Election body bars party');
  });

  it.each(['en', 'km', 'fr'] as const)('has no fault that axe knows in %s', async lang => {
    const root = await panel({ strings: stringsOf(lang) });
    await click(control(root, stringsOf(lang).t('why')));
    expect(await faults(root)).toEqual([]);
  });

  it('marks the statement’s and our summaries’ English in a Khmer interface', async () => {
    const root = await panel({ strings: stringsOf('km') });
    expect(root.querySelector('.app')?.getAttribute('lang')).toBe('km');
    for (const words of root.querySelectorAll('.summary, .record-note p, .symbol')) {
      expect(words.getAttribute('lang')).toBe('en');
    }
  });
});
