/** Renders faces in tests: cards of the real record, callbacks that remember, axe. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type Desk, DeskContext } from '../../components/cite/desk.ts';
import type { PanelProps } from '../../components/panel/Panel.tsx';
import { makeStrings, StringsContext, type UiLang } from '../../components/strings.tsx';
import { readRecord } from '../../content/read.ts';
import { cite } from '../../core/cite/cite.ts';
import { styles } from '../../core/cite/styles.ts';
import { loadCorpus } from '../../core/corpus.ts';
import type { FindingCard, Match, Offer, PointCard, Reading } from '../../core/offer.ts';
import { cardOf } from '../../core/offer.ts';
import { readLocales } from '../../scripts/build/read-locales.ts';

export const record = readRecord();
const corpus = loadCorpus(record);
const locales = readLocales();

export const stringsOf = (lang: UiLang) => makeStrings(locales[lang] ?? {}, lang);
export const citing = { styles, style: 'oscola', today: '2026-11-23', printAccess: true, cite };

const matchOf = (id: string, kind: Match['kind'], because: readonly string[] = []): Match => ({
  id,
  kind,
  topics: ['party-dissolution'],
  score: 1,
  passages: [0, 2],
  because,
});

/** The card of a finding of the record. */
export function findingCard(id: string, because?: readonly string[]): FindingCard {
  const card = cardOf(corpus, id, matchOf(id, 'finding', because));
  if (card?.kind !== 'finding') throw new Error(`The record has no finding ${id}.`);
  return card;
}

export function pointCard(id = 'p1'): PointCard {
  const card = cardOf(corpus, id, matchOf(id, 'point'));
  if (card?.kind !== 'point') throw new Error(`The statement has no point ${id}.`);
  return card;
}

export const answered = () => findingCard('f2022-communal-candlelight', ['Candlelight Party']);
export const unanswered = () => findingCard('f2017-zeid-dissolution');
export const expert = () => findingCard('f2023-may-registration');

export function reading(change: Partial<Reading> = {}, offer: Partial<Offer> = {}): Reading {
  return {
    url: 'https://www.example.org/vote',
    title: 'Election body bars party',
    site: 'Example News',
    published: '2023-05-15',
    passages: [],
    verdict: {
      article: true,
      about: true,
      score: 0.9,
      lang: 'en',
      evidence: [
        { cue: 'Cambodia', where: 'title', weight: 2 },
        { cue: 'Candlelight Party', where: 'body', passage: 2, weight: 2 },
      ],
    },
    offer: {
      points: [pointCard()],
      known: [answered(), unanswered()],
      since: [expert()],
      more: [pointCard('s')],
      counts: { points: 1, findings: 3, replies: 2 },
      named: [],
      timeline: [
        { date: '2022-06-02', kind: 'un', label: 'Comment', card: answered().finding.id },
        { date: '2022-06-05', kind: 'election', label: 'Commune councils' },
        { date: '2023-05-15', kind: 'article', label: 'Election body bars party' },
        { date: '2023-05-25', kind: 'un', label: 'Experts', card: expert().finding.id },
      ],
      ...offer,
    },
    ...change,
  };
}

const noBasket = (): PanelProps['basket'] => ({
  items: [],
  onNote: vi.fn(),
  onMove: vi.fn(),
  onClear: vi.fn(),
});

export const noSearch = (): PanelProps['search'] => ({
  query: '',
  filters: {},
  subjects: [{ id: 'party-dissolution', label: 'Party dissolution' }],
  years: [1993, 2026],
  documents: 205,
  onSearch: vi.fn(),
});

export const panelProps = (change: Partial<PanelProps> = {}): PanelProps => ({
  strings: stringsOf('en'),
  page: { kind: 'offer', reading: reading() },
  citing,
  search: noSearch(),
  basket: noBasket(),
  onCopy: vi.fn(() => Promise.resolve(true)),
  onStyle: vi.fn(),
  onReveal: vi.fn(),
  onAdd: vi.fn(),
  onRemove: vi.fn(),
  onDismiss: vi.fn(),
  onOpenOptions: vi.fn(),
  onCheck: vi.fn(),
  ...change,
});

export const deskOf = (change: Partial<Desk> = {}): Desk => ({
  citing,
  kept: new Set(),
  onCopy: vi.fn(() => Promise.resolve(true)),
  onAdd: vi.fn(),
  onRemove: vi.fn(),
  announce: vi.fn(),
  ...change,
});

let shown: HTMLElement | undefined;

/** Puts a tree into the document, the one before taken away, and gives its root. */
export async function show(tree: ComponentChild): Promise<HTMLElement> {
  const before = shown;
  if (before) await act(() => render(null, before));
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  shown = root;
  await act(() => render(tree, root));
  return root;
}

/** The same, among strings and a desk. */
export const showEntry = (tree: ComponentChild, desk = deskOf(), lang: UiLang = 'en') =>
  show(
    <StringsContext.Provider value={stringsOf(lang)}>
      <DeskContext.Provider value={desk}>
        <main class="app">
          <h1>Test</h1>
          <h2>Test</h2>
          {tree}
        </main>
      </DeskContext.Provider>
    </StringsContext.Provider>,
  );

/** A control by the name it is known by: its label for assistive tools, else its text. */
export function control(root: ParentNode, name: string | RegExp): HTMLElement {
  const all = root.querySelectorAll<HTMLElement>('button, a, input, select, textarea');
  const found = [...all].find(element => {
    const known = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
    return typeof name === 'string' ? known === name : name.test(known);
  });
  if (!found) throw new Error(`No control is named ${String(name)}.`);
  return found;
}

/** Waits for what the click set going. */
export const click = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await Promise.resolve();
  });

export const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await Promise.resolve();
  });

export const type = (element: HTMLElement, value: string) =>
  act(() => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** What axe finds wrong; contrast needs a real browser and is tested there. */
export async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
