import { describe, expect, it, vi } from 'vitest';
import { About } from '../../components/about/About.tsx';
import { filterRows } from '../../components/about/filter-rows.ts';
import { Options, type OptionsProps } from '../../components/settings/Options.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { recordFacts } from '../../core/about/facts.ts';
import { provenanceRows } from '../../core/about/provenance.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { defaultSettings } from '../../core/settings.ts';
import { citing, click, control, faults, record, show, stringsOf, type } from '../support/face.tsx';

const facts = recordFacts(loadCorpus(record));
const rows = provenanceRows(loadCorpus(record));
const langs = ['en', 'km', 'fr'] as const;

const welcome = (change: Partial<WelcomeProps> = {}): WelcomeProps => ({
  strings: stringsOf('en'),
  settings: defaultSettings,
  sites: ['news.example'],
  citing,
  onChange: vi.fn(),
  onStart: vi.fn(),
  onSample: vi.fn(),
  ...change,
});
const options = (change: Partial<OptionsProps> = {}): OptionsProps => ({
  strings: stringsOf('en'),
  settings: { ...defaultSettings, sitesOff: ['example.org'] },
  sites: ['news.example'],
  citing,
  facts,
  version: '0.1.0',
  granted: new Set(['Sites', 'Storage']),
  onChange: vi.fn(),
  onClearAll: vi.fn(),
  onAbout: vi.fn(),
  ...change,
});
const checked = (root: Element) =>
  [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(input => input.value);

describe('the welcome page', () => {
  it('asks three things and preselects nothing that needs more permission', async () => {
    const root = await show(<Welcome {...welcome()} />);
    const heads = [...root.querySelectorAll('h2')].map(head => head.textContent);
    expect(heads).toEqual(['Where may it look?', 'Language', 'Citation style']);
    expect(checked(root)).toEqual(['listed', 'en']);
  });

  it('hands a choice over within the click, so that the browser may ask', async () => {
    const given = welcome();
    const root = await show(<Welcome {...given} />);
    await click(root.querySelector('input[value=all]') as HTMLElement);
    expect(given.onChange).toHaveBeenCalledWith({ look: 'all' });
  });

  it('shows the list of sites', async () => {
    const root = await show(<Welcome {...welcome()} />);
    await click(control(root, 'See the list'));
    expect(root.querySelector('.site-list')?.textContent).toBe('news.example');
  });
});

describe('the options page', () => {
  it('allows a site again', async () => {
    const given = options();
    const root = await show(<Options {...given} />);
    await click(control(root, 'Allow again: example.org'));
    expect(given.onChange).toHaveBeenCalledWith({ sitesOff: [] });
    expect(root.querySelector('.status')?.textContent).toBe('Saved.');
  });

  it('clears everything only after a second question', async () => {
    const given = options();
    const root = await show(<Options {...given} />);
    await click(control(root, 'Clear everything'));
    expect(given.onClearAll).not.toHaveBeenCalled();
    await click(control(root, 'Yes, clear everything'));
    expect(given.onClearAll).toHaveBeenCalledOnce();
  });

  it('says of each permission what for, what stops without it, and whether it is granted', async () => {
    const root = await show(<Options {...options()} />);
    const cells = [...root.querySelectorAll('tbody tr')].map(row => row.lastChild?.textContent);
    expect(cells).toEqual([
      'Granted',
      'Not granted',
      'Granted',
      'Not granted',
      'Not granted',
      'Not granted',
      'Not granted',
    ]);
  });
});

describe('About the record', () => {
  it('has a row for the statement and for every document of which something is shown', () => {
    expect(rows).toHaveLength(facts.documents + 1);
    expect(rows[0]?.speaker).toBe('statement');
  });

  it('says of every document how its official address is known', async () => {
    const root = await show(<About strings={stringsOf('en')} facts={facts} rows={rows} />);
    const told = [...root.querySelectorAll('.basis')].map(one => one.textContent);
    expect(told).toHaveLength(rows.length);
    expect(new Set(told)).toEqual(
      new Set([
        'Official address: seen',
        'Official address: built from the symbol',
        'Official address: from the path on a mirror',
        'No official address found',
      ]),
    );
  });

  it('finds a document by its symbol however its strokes are typed', () => {
    for (const text of ['CCPR/C/KHM/CO/3', 'ccpr c khm co 3']) {
      expect(filterRows(rows, { text }).map(row => row.symbol)).toContain('CCPR/C/KHM/CO/3');
    }
  });

  it('filters as one types and gives what is shown as a table', async () => {
    const onDownloadCsv = vi.fn();
    const root = await show(
      <About strings={stringsOf('en')} facts={facts} rows={rows} onDownloadCsv={onDownloadCsv} />,
    );
    await type(root.querySelector('input') as HTMLElement, 'CCPR/C/KHM/CO/3');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(root.textContent).toContain('not checked');
    await click(control(root, 'Download CSV'));
    expect(onDownloadCsv.mock.calls[0]?.[0]).toHaveLength(1);
  });
});

describe.each(langs)('in %s', lang => {
  it.each([
    ['welcome', () => <Welcome {...welcome({ strings: stringsOf(lang) })} />],
    ['options', () => <Options {...options({ strings: stringsOf(lang) })} />],
    ['about', () => <About strings={stringsOf(lang)} facts={facts} rows={rows.slice(0, 12)} />],
  ])('the page %s has no fault that axe knows', async (_name, page) => {
    expect(await faults(await show(page()))).toEqual([]);
  });
});
