/** Our pages and the states a reader can bring them into. */
import type { Page } from 'puppeteer-core';
import { eventually } from '../e2e/support/driver.ts';
import type { Extension } from './extension.ts';

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Beside the sample article, as a panel or a popup stands, or a page in front. */
  readonly beside?: boolean;
  /** What is there once the page is ready. */
  readonly ready: string;
  /** What is clicked, in order; each must be there. */
  readonly clicks?: readonly string[];
  /** What is typed, and where. */
  readonly typed?: readonly [selector: string, text: string];
  /** What is there once all that is done. */
  readonly until?: string;
}

const panel = { path: 'sidepanel.html', beside: true, ready: '.entry' } as const;
const popup = { path: 'popup.html', beside: true, ready: '.popup-foot' } as const;
const search = ['[data-tab=search]'] as const;
const field = '.pane:not([hidden]) [role=combobox]';

export const screens: readonly Screen[] = [
  { name: 'welcome', path: 'welcome.html', ready: '.style-sample' },
  {
    name: 'welcome, list of sites',
    path: 'welcome.html',
    ready: '.style-sample',
    clicks: ['.choice-note .link'],
    until: '.site-list li',
  },
  { name: 'options', path: 'options.html', ready: '.keys' },
  {
    name: 'options, clearing',
    path: 'options.html',
    ready: '.keys',
    clicks: ['.clear-all .button'],
    until: '.clear-all .filled',
  },
  { name: 'about the record', path: 'about.html', ready: 'tbody tr' },
  { name: 'check my draft', path: 'draft.html', ready: 'textarea' },
  {
    name: 'check my draft, checked',
    path: 'draft.html',
    ready: 'textarea',
    typed: ['textarea', 'It cites A/HRC/39/73 and “jailing its leaders in mass criminal trials”.'],
    clicks: ['.button.filled'],
    until: 'ol li',
  },
  { name: 'briefing, none', path: 'briefing.html', ready: '#app *' },
  { name: 'sample article', path: 'sample.html', ready: 'election-record' },
  { name: 'panel', ...panel },
  { name: 'panel, why', ...panel, clicks: ['.why-toggle'] },
  { name: 'panel, since then', ...panel, clicks: ['.fold-head'] },
  { name: 'panel, citation styles', ...panel, clicks: ['.button.arrow'], until: '[data-style]' },
  { name: 'panel, whole point', ...panel, clicks: ['.quote .link'] },
  { name: 'panel, search', ...panel, clicks: search, until: field },
  {
    name: 'panel, search with results',
    ...panel,
    clicks: search,
    typed: [field, 'candelight party'],
    until: '.pane:not([hidden]) [role=option]',
  },
  {
    name: 'panel, search without an answer',
    ...panel,
    clicks: search,
    typed: [field, 'football world cup stadium'],
    until: '.pane:not([hidden]) .no-answer, .pane:not([hidden]) .empty',
  },
  { name: 'panel, basket empty', ...panel, clicks: ['[data-tab=basket]'] },
  { name: 'panel without an article', path: 'sidepanel.html', ready: '.empty' },
  { name: 'popup', ...popup },
  {
    name: 'popup with results',
    ...popup,
    typed: ['[role=combobox]', 'កម្ពុជា'],
    until: '[role=option], .no-answer',
  },
  { name: 'popup without an article', path: 'popup.html', ready: '.popup-foot' },
];

const there = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Clicks and types as a script does: a tab behind another gets no mouse. */
async function act(page: Page, { clicks = [], typed, until, name }: Screen): Promise<void> {
  const type = async () => {
    if (!typed) return;
    const [selector, text] = typed;
    await eventually(() => page.evaluate(there(selector)), `${name}: ${selector}`);
    await page.evaluate(
      `(e => { e.value = ${JSON.stringify(text)}; e.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector(${JSON.stringify(selector)}))`,
    );
  };
  const isPanel = clicks.includes('[data-tab=search]');
  if (!isPanel) await type();
  for (const click of clicks) {
    await eventually(() => page.evaluate(there(click)), `${name}: ${click}`);
    await page.evaluate(`document.querySelector(${JSON.stringify(click)}).click()`);
  }
  if (isPanel) await type();
  if (until) await eventually(() => page.evaluate(there(until)), `${name}: ${until}`);
}

/** Opens a screen and brings it into its state. */
export async function openScreen(extension: Extension, screen: Screen): Promise<Page> {
  const { beside = false, path, ready, name } = screen;
  const page = await (beside ? extension.beside(path) : extension.alone(path));
  await eventually(() => page.evaluate(there(ready)), `${name}: ${ready}`);
  await act(page, screen);
  return page;
}
