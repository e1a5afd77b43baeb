/** Which pictures the gallery is made of. */
import type { KeyInput } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

export interface Shot {
  readonly scene: string;
  /** Name of the picture; the scene's without one. */
  readonly name?: string;
  readonly width: number;
  readonly height?: number;
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
  readonly lang?: 'en' | 'km' | 'fr';
  readonly themes?: readonly Theme[];
  /** What is clicked, then pressed, before the picture is taken. */
  readonly steps?: readonly string[];
  readonly keys?: readonly KeyInput[];
  readonly whole?: boolean;
}

const light = ['light'] as const;

export const shots: readonly Shot[] = [
  { scene: 'panel', width: 360 },
  { scene: 'panel', width: 320 },
  { scene: 'panel', width: 480 },
  { scene: 'panel', width: 320, lang: 'km' },
  { scene: 'panel', width: 360, lang: 'fr', themes: light },
  { scene: 'panel-km-article', width: 360, lang: 'km' },
  { scene: 'panel', name: 'why', width: 360, steps: ['.why-toggle'], themes: light },
  { scene: 'panel', name: 'since', width: 360, steps: ['.fold-head'] },
  { scene: 'panel', name: 'cite', width: 360, steps: ['.button.arrow'] },
  { scene: 'panel', name: 'cite', width: 320, lang: 'km', steps: ['.button.arrow'], themes: light },
  {
    scene: 'panel',
    name: 'cite-apa',
    width: 360,
    steps: ['.button.arrow', '[data-style="apa"]'],
    themes: light,
  },
  {
    scene: 'panel-refused',
    width: 360,
    steps: ['.actions .split .button'],
    themes: light,
    whole: false,
  },
  { scene: 'panel', name: 'copied', width: 360, steps: ['.actions .split .button'], whole: false },
  { scene: 'panel-undated', width: 360, themes: light, whole: false },
  { scene: 'panel-late', width: 360, themes: light, whole: false },
  { scene: 'panel-early', width: 360, themes: light, whole: false },
  { scene: 'search', width: 360 },
  { scene: 'search', width: 320, lang: 'fr', themes: light },
  { scene: 'search', name: 'filter', width: 360, steps: ['.filter'], whole: false },
  { scene: 'search-none', width: 360 },
  { scene: 'search-subject', width: 360, themes: light, whole: false },
  { scene: 'search-idle', width: 360, lang: 'km', themes: light, whole: false },
  { scene: 'basket', width: 360 },
  { scene: 'basket-empty', width: 360, themes: light, whole: false },
  ...['nothing', 'no-finding', 'closed', 'updated', 'reading', 'gone'].map(scene => ({
    scene,
    width: 360,
    height: 420,
    themes: light,
    whole: false,
  })),
  { scene: 'popup', width: 380, height: 240 },
  { scene: 'popup-none', width: 380, height: 240, themes: light },
  { scene: 'popup-closed', width: 380, height: 240, lang: 'fr', themes: light },
  { scene: 'popup-khmer', width: 380, height: 560 },
  { scene: 'welcome', width: 1040 },
  { scene: 'welcome', width: 320, lang: 'km', themes: light },
  { scene: 'welcome', width: 1040, lang: 'fr', themes: light },
  { scene: 'options', width: 1040 },
  { scene: 'options', width: 320, lang: 'fr', themes: light },
  { scene: 'options', width: 1040, lang: 'km', themes: light },
  { scene: 'about', width: 1040 },
  { scene: 'about', width: 360, themes: light },
  { scene: 'chip', width: 480, height: 300 },
  {
    scene: 'chip-dark',
    name: 'chip-menu',
    width: 480,
    height: 300,
    lang: 'km',
    themes: light,
    keys: ['Tab', 'Tab', 'Enter'],
  },
  { scene: 'panel-close', width: 900, height: 700, themes: light, whole: false },
];
