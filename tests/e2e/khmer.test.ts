/** The interface in Khmer and in French, screen by screen: no word of English in its own voice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, startExtension } from '../a11y/extension.ts';
import { openScreen, screens } from '../a11y/screens.ts';
import { langOf, ownWords } from '../a11y/words.ts';

/** Names and short names that are the same in every language. */
const NAMES =
  /Cambodia Election Record|A\/HRC\/[\w/]+|Everything But Arms|CSL-JSON|CSV|RIS|Bib(?:La)?TeX|Markdown|HTML|PDF|Word|JSON|OSCOLA|Harvard|Bluebook|Chicago|Vancouver|Wikipedia|AGLC|APA|MLA|IEEE|UN\b|Sample News|English|Français|Alt|Shift|Enter|Esc|Ctrl|\b[A-Z]\b|\bc\b|A4/g;

/** English words that no French sentence holds. */
const ENGLISH =
  /\b(the|and|of|with|this|that|from|your|what|when|search|record|statement|reply|basket|copied|options|open|nothing|show|add|cite|by|in|on)\b/i;
/** English words that are French ones too, or stand in French words cut at a sign. */
const FRENCH = /\b(options|on)\b/gi;

const own = screens.filter(({ path }) => path !== 'sample.html');

describe.each([
  {
    lang: 'km',
    english: (text: string) => /[A-Za-z]{2,}/.test(text.replace(NAMES, '')),
  },
  {
    lang: 'fr',
    english: (text: string) => ENGLISH.test(text.replace(NAMES, '').replace(FRENCH, '')),
  },
])('in $lang', ({ lang, english }) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension();
    await extension.settings({ lang });
  });
  afterAll(() => extension?.close());

  test.each(own)('$name speaks no English of its own', async screen => {
    const page = await openScreen(extension, screen);
    expect(await langOf(page)).toBe(lang);
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
    const words = [...(await ownWords(page, lang)), await page.title()];
    await page.close();
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter(english)).toEqual([]);
  });
});
