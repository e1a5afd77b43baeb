/** The screens of the extension and the states a reader can bring them into. */

/** What is clicked, or what is typed where. */
type Step = string | { readonly field: string; readonly text: string };

export interface Screen {
  readonly name: string;
  /** Beside an article, over it, in it, or one of our own pages in a tab. */
  readonly where: 'panel' | 'popup' | 'page' | 'chip' | 'in-page';
  /** Address of the article, or the page of ours. */
  readonly at?: string;
  /** What the device keeps, beside the language and a basket of two lines. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What is there once it stands. */
  readonly ready: string;
  readonly steps?: readonly Step[];
  /** What is there once all steps are taken. */
  readonly until?: string;
  /** The page is an English article: only what is ours in it speaks the reader's language. */
  readonly english?: boolean;
}

const panel = { where: 'panel', ready: '.entry' } as const;
const popup = { where: 'popup', ready: '.popup-foot' } as const;
const chip = { where: 'chip', ready: '.chip .open' } as const;
const inPage = { where: 'in-page', ready: '[data-panel] .entry' } as const;
const page = (at: string, ready: string) => ({ where: 'page', at, ready }) as const;

const shown = (selector: string) => `.pane:not([hidden]) ${selector}`;
const field = shown('[role=combobox]');
const asked = (text: string): readonly Step[] => ['[data-tab=search]', { field, text }];
const typed = (text: string): readonly Step[] => [{ field: '[role=combobox]', text }];
const filter = (nth: number) => shown(`.filter:nth-of-type(${nth})`);
const basket = ['[data-tab=basket]', shown('.row-kept')] as const;
const output = (nth: number) => [
  ...basket,
  shown('.basket-foot .filled'),
  shown(`.export-kind:nth-of-type(${nth + 1}) input`),
];
const draft = (text: string): readonly Step[] => [{ field: 'textarea', text }, '.button.filled'];

/** A report with a line in it. */
const marked = {
  what: 'line',
  day: '2026-11-23',
  url: 'https://news.example/article',
  title: 'An article',
  line: 'a-line',
  topics: [],
  because: [],
};

export const screens: readonly Screen[] = [
  { name: 'panel', ...panel },
  { name: 'panel: why', ...panel, steps: ['.why-toggle'], until: '.why-box' },
  {
    name: 'panel: choosing what does not fit',
    ...panel,
    steps: ['.why-toggle', '.why-ways [aria-pressed]'],
    until: '.why-how',
  },
  { name: 'panel: since then', ...panel, steps: ['.fold-head'], until: '.fold-body .entry' },
  { name: 'panel: whole point', ...panel, steps: ['.quote .link'] },
  { name: 'panel: citation styles', ...panel, steps: ['.button.arrow'], until: '[data-style]' },
  {
    name: 'panel: another style',
    ...panel,
    steps: ['.button.arrow', '[data-style=apa]'],
    until: '[data-style=apa][aria-checked=true]',
  },
  { name: 'panel: passage shown', ...panel, steps: ['.show'], until: '.target' },
  { name: 'panel: named documents', ...panel, at: '/2023', until: '.named' },
  {
    name: 'panel: no date',
    ...panel,
    at: '/undated',
    steps: ['.no-date .link'],
    until: '.no-date input',
  },
  { name: 'panel: no article', ...panel, at: '/cambodia-else', ready: '.empty' },
  { name: 'search', ...panel, steps: ['[data-tab=search]'], until: field },
  { name: 'search: found', ...panel, steps: asked('candelight party'), until: shown('.hit') },
  { name: 'search: found, Khmer', ...panel, steps: asked('គណបក្សភ្លើងទៀន'), until: shown('.hit') },
  {
    name: 'search: in full',
    ...panel,
    steps: [...asked('press freedom'), shown('.hit.chosen .full')],
    until: shown('.less'),
  },
  {
    name: 'search: styles of a hit',
    ...panel,
    steps: [...asked('press freedom'), shown('.hit.chosen .arrow')],
    until: shown('[data-style]'),
  },
  {
    name: 'search: nothing says this',
    ...panel,
    steps: asked('football stadium opening hours'),
    until: shown('.no-answer'),
  },
  ...['speakers', 'subjects', 'years', 'how it was read'].map((name, i) => ({
    name: `search: filter by ${name}`,
    ...panel,
    steps: [...asked('press freedom'), filter(i + 1)],
    until: shown('.filter-box'),
  })),
  { name: 'basket', ...panel, steps: basket },
  { name: 'basket: note', ...panel, steps: [...basket, shown('.body .link')], until: '.note' },
  {
    name: 'basket: line removed',
    ...panel,
    steps: [...basket, shown('.remove')],
    until: '.undo',
  },
  { name: 'basket: emptied', ...panel, steps: [...basket, '.basket-head .link'], until: '.undo' },
  {
    name: 'basket: empty',
    ...panel,
    kept: { basket: null },
    steps: ['[data-tab=basket]'],
    until: shown('.empty'),
  },
  ...['briefing', 'bibliography', 'reference manager', 'table'].map((name, i) => ({
    name: `export: ${name}`,
    ...panel,
    steps: output(i + 1),
  })),
  { name: 'popup', ...popup, until: '.popup-head .filled' },
  { name: 'popup: no Cambodia', ...popup, at: '/other', until: '.popup-head .button' },
  { name: 'popup: no election', ...popup, at: '/cambodia-else', until: '.popup-head .button' },
  {
    name: 'popup: site turned off',
    ...popup,
    at: '/2018',
    kept: { settings: { sitesOff: ['127.0.0.1'] } },
    until: '.popup-head .button',
  },
  { name: 'popup: found', ...popup, steps: typed('candelight'), until: '.hit' },
  { name: 'popup: nothing', ...popup, steps: typed('football stadium'), until: '.no-answer' },
  {
    name: 'popup: citation styles',
    ...popup,
    steps: [...typed('candelight'), '.hit.chosen .arrow'],
    until: '[data-style]',
  },
  { name: 'chip', ...chip },
  { name: 'chip: menu', ...chip, steps: ['.chip .more'], until: '.chip .menu:not([hidden])' },
  { name: 'panel in the page', ...inPage },
  { name: 'panel in the page: styles', ...inPage, steps: ['.arrow'], until: '[data-style]' },
  { name: 'panel in the page: passage', ...inPage, steps: ['.show'], until: '.back' },
  { name: 'panel in the page: basket', ...inPage, steps: basket },
  { name: 'welcome', ...page('welcome.html', '.style-sample') },
  {
    name: 'welcome: list of sites',
    ...page('welcome.html', '.style-sample'),
    steps: ['.choice-note .link'],
    until: '.site-list li',
  },
  { name: 'options, permissions, keys', ...page('options.html', '.keys') },
  {
    name: 'options: sites off, a report, clearing',
    ...page('options.html', '.keys'),
    kept: {
      settings: { sitesOff: ['news.example'] },
      'wrong-report': { schema: 1, entries: [marked] },
    },
    steps: ['.wrong-report .row .button', '.clear-all .button'],
    until: '.clear-all .filled',
  },
  { name: 'about the record', ...page('about.html', 'tbody tr') },
  { name: 'draft', ...page('draft.html', 'textarea') },
  {
    name: 'draft: symbols',
    ...page('draft.html', 'textarea'),
    steps: draft('It cites A/HRC/39/73, A/HRC/99/7333 and CCPR/C/KHM/C0/3.'),
    until: '.judged',
  },
  {
    name: 'draft: quotations',
    ...page('draft.html', 'textarea'),
    steps: draft(
      'It speaks of “eliminating the main political opposition party” and of “eliminating the greatest political opposition party” and “a fair and free vote of the whole people of this land”.',
    ),
    until: '.judged',
  },
  { name: 'briefing', ...page('briefing.html', '.briefing-sheet article, .briefing-sheet *') },
  { name: 'panel in a tab', ...page('sidepanel.html?tab', '.notice, .empty') },
  { name: 'sample article', ...page('sample.html', 'election-record'), english: true },
];
