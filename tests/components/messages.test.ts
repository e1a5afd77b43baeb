import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocales } from '../../scripts/build/read-locales.ts';

const root = join(import.meta.dirname, '../..');
const locales = readLocales();
const en = locales['en'] ?? {};
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

/** All our sources in one string. */
const sources = ['components', 'entrypoints', 'platform', 'core', 'wxt.config.ts']
  .flatMap(part => {
    if (part.endsWith('.ts')) return [part];
    return readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(tsx?|html)$/.test(name))
      .map(name => join(part, name));
  })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n');

/** Keys made from a value: `lane_${speaker}`, as the prefix before the value. */
const made = [...sources.matchAll(/`([a-z]\w*)\$\{/gi)].map(match => match[1] ?? '');

describe.each(['km', 'fr'])('the texts in %s', lang => {
  const texts = locales[lang] ?? {};

  it('have every key of the English ones and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  });

  it('are none of them empty', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the placeholders of the English ones', () => {
    const differing = Object.keys(en).filter(
      key => placeholders(texts[key] ?? '').join() !== placeholders(en[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('the English texts', () => {
  it('are all used', () => {
    const unused = Object.keys(en).filter(key => {
      const base = key.replace(/_(one|other)$/, '');
      const named = [key, base].some(
        name => sources.includes(`'${name}'`) || sources.includes(`__MSG_${name}__`),
      );
      return !named && !made.some(prefix => prefix.length > 3 && key.startsWith(prefix));
    });
    expect(unused).toEqual([]);
  });

  it('come in both forms where they count', () => {
    for (const key of Object.keys(en).filter(name => name.endsWith('_one'))) {
      expect(en).toHaveProperty(key.replace(/_one$/, '_other'));
    }
  });

  it('praise nothing, beg for nothing, exclaim nothing, and judge nothing', () => {
    const texts = Object.values(en).join('\n');
    expect(texts).not.toMatch(
      /!|\bplease\b|\boops\b|confirm|proves|contradict|denial|rebuttal|regime/i,
    );
  });
});

/** One word for one thing, in every text that speaks of it. */
const glossary: readonly (readonly [en: RegExp, fr: RegExp, km: RegExp])[] = [
  [/\bbasket\b/i, /sélection/i, /បញ្ជី/],
  [/\bUN symbols?\b/i, /cotes? de l’ONU/, /លេខឯកសារ អ\.ស\.ប\./],
  [/\bfindings?\b/i, /constat/i, /ការរកឃើញ/],
  [/\bstatement\b/i, /déclaration/i, /សេចក្តីថ្លែងការណ៍/],
  [/\brecord\b/i, /dossier|note du/i, /កំណត់/],
  [
    /\bthe report of wrong matches\b/i,
    /rapport des rapprochements erronés/,
    /របាយការណ៍អំពីការផ្គូផ្គងមិនត្រឹមត្រូវ/,
  ],
  [/\bquotations?\b/i, /citation|guillemets|textuel/i, /ដកស្រង់|សម្រង់|តាមពាក្យដើម/],
];

it.each(glossary)('what is %s in English has one name in French and in Khmer', (word, fr, km) => {
  const differing = Object.entries(en).filter(
    ([key, text]) =>
      word.test(text) &&
      !(fr.test(locales['fr']?.[key] ?? '') && km.test(locales['km']?.[key] ?? '')),
  );
  expect(differing).toEqual([]);
});

it.each(['fr', 'km'])('names of formats and styles in %s are those of the English texts', lang => {
  const names =
    /CSL-JSON|JSON|CSV|RIS|Bib(?:La)?TeX|Markdown|HTML|PDF|Word\b|A4|OSCOLA|Harvard|Vancouver|Chicago/g;
  const named = (text = '') => (text.match(names) ?? []).sort().join();
  const differing = Object.keys(en).filter(key => named(en[key]) !== named(locales[lang]?.[key]));
  expect(differing).toEqual([]);
});

it('Khmer is written in Khmer: Latin words are names, keys and places only', () => {
  const allowed =
    /Alt|Shift|Enter|K\b|CSL-JSON|CSV|RIS|Bib(?:La)?TeX|Markdown|PDF|Word|A4|OSCOLA|Harvard|Vancouver|Chicago|HTML|JSON|\bc\b/g;
  const latin = Object.entries(locales['km'] ?? {}).filter(([, text]) =>
    /[A-Za-z]{2,}/.test(text.replace(allowed, '')),
  );
  expect(latin).toEqual([]);
});
