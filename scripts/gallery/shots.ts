/** Which pictures the gallery is made of, and on which sheet of the record each stands. */
import type { KeyInput } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

/** One sheet a subject: what is compared by eye stands together. */
type Sheet = 'panel' | 'cite' | 'search' | 'basket' | 'states' | 'popup' | 'in-page' | 'pages';

export interface Shot {
  readonly scene: string;
  readonly sheet: Sheet;
  /** Name of the picture; the scene's without one. */
  readonly name?: string;
  readonly width: number;
  readonly height?: number;
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
  readonly lang?: 'en' | 'km' | 'fr';
  /** What is clicked, then pressed, before the picture is taken. */
  readonly steps?: readonly string[];
  readonly keys?: readonly KeyInput[];
  readonly whole?: boolean;
}

const cite = ['.button.arrow'] as const;
const add = (sheet: Sheet, ...shots: readonly Omit<Shot, 'sheet'>[]): Shot[] =>
  shots.map(shot => ({ ...shot, sheet }));

const states = ['nothing', 'no-finding', 'closed', 'updated', 'reading', 'gone'];

export const shots: readonly Shot[] = [
  ...add(
    'panel',
    { scene: 'panel', width: 360 },
    { scene: 'panel', width: 320 },
    { scene: 'panel', width: 480 },
    { scene: 'panel', width: 320, lang: 'km' },
    { scene: 'panel', width: 360, lang: 'fr' },
    { scene: 'panel-km-article', width: 360, lang: 'km' },
    { scene: 'panel', name: 'why', width: 360, steps: ['.why-toggle'], whole: false },
    { scene: 'panel', name: 'since', width: 480, steps: ['.fold-head'] },
    { scene: 'panel-undated', width: 360, whole: false },
    { scene: 'panel-late', width: 360, whole: false },
    { scene: 'panel-early', width: 360, whole: false },
  ),
  ...add(
    'cite',
    { scene: 'panel', name: 'cite', width: 360, steps: cite, whole: false, height: 1000 },
    {
      scene: 'panel',
      name: 'cite',
      width: 320,
      lang: 'km',
      steps: cite,
      whole: false,
      height: 1100,
    },
    {
      scene: 'panel',
      name: 'cite',
      width: 480,
      lang: 'fr',
      steps: cite,
      whole: false,
      height: 1000,
    },
    {
      scene: 'panel',
      name: 'cite-apa',
      width: 360,
      steps: [...cite, '[data-style="apa"]'],
      whole: false,
      height: 1000,
    },
    { scene: 'panel-refused', width: 360, steps: ['.actions .split .button'], whole: false },
    {
      scene: 'panel',
      name: 'copied',
      width: 360,
      steps: ['.actions .split .button'],
      whole: false,
    },
  ),
  ...add(
    'search',
    { scene: 'search', width: 360, whole: false, height: 1300 },
    { scene: 'search', width: 320, lang: 'fr', whole: false, height: 1300 },
    { scene: 'search', name: 'filter', width: 360, steps: ['.filter'], whole: false },
    { scene: 'search', name: 'filter', width: 320, lang: 'km', steps: ['.filter'], whole: false },
    { scene: 'search-none', width: 360, whole: false },
    { scene: 'search-subject', width: 480, whole: false },
    { scene: 'search-idle', width: 360, lang: 'km', whole: false },
    { scene: 'search-word', width: 320, whole: false },
  ),
  ...add(
    'basket',
    { scene: 'basket', width: 360, whole: false },
    { scene: 'basket', width: 320, lang: 'km', whole: false },
    { scene: 'basket', name: 'export', width: 360, steps: ['.basket-foot .filled'], whole: false },
    {
      scene: 'basket',
      name: 'export',
      width: 320,
      lang: 'fr',
      steps: ['.basket-foot .filled'],
      whole: false,
    },
    { scene: 'basket-long', width: 480, whole: false },
    { scene: 'basket-removed', width: 360, whole: false },
    { scene: 'basket-full', width: 360, whole: false },
    { scene: 'basket-private', width: 320, lang: 'fr', whole: false, height: 500 },
    { scene: 'basket-empty', width: 360, whole: false, height: 420 },
    { scene: 'basket-empty', width: 360, lang: 'km', whole: false, height: 420 },
  ),
  ...add(
    'states',
    ...states.map(scene => ({ scene, width: 360, height: 420, whole: false })),
    ...states.map(scene => ({ scene, width: 320, height: 420, lang: 'km' as const, whole: false })),
  ),
  ...add(
    'popup',
    { scene: 'popup', width: 380, height: 200 },
    { scene: 'popup', width: 380, height: 200, lang: 'km' },
    { scene: 'popup-none', width: 380, height: 200 },
    { scene: 'popup-off', width: 380, height: 200, lang: 'fr' },
    { scene: 'popup-closed', width: 380, height: 200, lang: 'fr' },
    { scene: 'popup-reading', width: 380, height: 200, lang: 'km' },
    { scene: 'popup-khmer', width: 380, height: 560 },
    { scene: 'popup', name: 'popup-touch', width: 360, height: 640, touch: true },
    { scene: 'popup', name: 'popup-touch', width: 360, height: 640, lang: 'km', touch: true },
    { scene: 'popup-khmer', name: 'popup-touch-found', width: 360, height: 640, touch: true },
  ),
  ...add(
    'in-page',
    { scene: 'chip', width: 480, height: 300 },
    { scene: 'chip-dark', width: 480, height: 300, lang: 'fr' },
    { scene: 'chip', name: 'chip-menu', width: 480, height: 300, keys: ['Tab', 'Tab', 'Enter'] },
    {
      scene: 'chip-dark',
      name: 'chip-menu',
      width: 480,
      height: 300,
      lang: 'km',
      keys: ['Tab', 'Tab', 'Enter'],
    },
    { scene: 'panel-close', width: 360, height: 700, whole: false },
    {
      scene: 'panel-close',
      name: 'panel-touch',
      width: 360,
      height: 700,
      touch: true,
      whole: false,
    },
  ),
  ...add(
    'pages',
    { scene: 'welcome', width: 1040 },
    { scene: 'welcome', width: 320, lang: 'km' },
    { scene: 'welcome', width: 1040, lang: 'fr' },
    { scene: 'options', width: 1040 },
    { scene: 'options', width: 320, lang: 'fr' },
    { scene: 'options', width: 1040, lang: 'km' },
    { scene: 'about', width: 1040 },
    { scene: 'about', width: 360, whole: false, height: 1400 },
    { scene: 'about', width: 1040, lang: 'km', whole: false, height: 1000 },
    { scene: 'draft', width: 1040, height: 600 },
    { scene: 'draft-done', width: 1040 },
    { scene: 'draft-working', width: 360, lang: 'km' },
    { scene: 'briefing', width: 1040 },
    { scene: 'briefing', width: 480, lang: 'fr' },
    { scene: 'briefing-none', width: 1040, height: 300, lang: 'km' },
  ),
];
