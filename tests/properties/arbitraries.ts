/** Texts and values as nobody writes them on purpose, and as somebody will. */
import fc from 'fast-check';
import { vi } from 'vitest';
import type { Article, Passage } from '../../core/article.ts';

/** The same inputs in every run, or others: `FC_SEED=$RANDOM vitest run tests/properties`. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_230_723) });
/** Thousands of inputs take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** Words that mean something to the judgement, in many scripts, and characters that mean trouble. */
const WORDS = [
  'Cambodia',
  'election',
  'National Election Committee',
  'NEC',
  'Candlelight Party',
  'CNRP',
  'Hun Sen',
  'ballot',
  'vote',
  'dissolved',
  'A/HRC/54/75',
  'CCPR/C/KHM/CO/3',
  '2023',
  'July 23, 2023',
  'កម្ពុជា',
  'បោះឆ្នោត',
  'គណបក្សភ្លើងទៀន',
  'គ.ជ.ប',
  'élection',
  'Cambodge',
  'Parti de la bougie',
  '柬埔寨',
  '选举',
  'กัมพูชา',
  'เลือกตั้ง',
  'Campuchia',
  'bầu cử',
  'カンボジア',
  '캄보디아',
  'ກຳປູເຈຍ',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\u0301',
  '\u17d2',
  '\ud800',
  '\udc00',
  '\0',
  '\ufeff',
  '<b>',
  '&amp;',
  '{',
  '}',
  '\\',
  '%',
  '$&',
  '"',
  "'",
  ', ',
  '. ',
  '\n',
  ' ',
  '(',
  ')',
  '/',
  '-',
];

/** A line of such words and of any characters, lone surrogates among them. */
export const line = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        {
          weight: 1,
          arbitrary: fc.integer({ min: 0, max: 0xffff }).map(n => String.fromCharCode(n)),
        },
      ),
      { maxLength },
    )
    .chain(parts => fc.constantFrom(' ', '').map(between => parts.join(between)));

const KINDS: readonly Passage['kind'][] = ['lead', 'heading', 'body', 'caption'];

/** An article of such lines, with signs that make it look like one. */
export const articles: fc.Arbitrary<Article> = fc
  .record({
    title: line(12),
    texts: fc.array(fc.tuple(fc.constantFrom(...KINDS), line(60)), { maxLength: 8 }),
    published: fc.option(fc.constantFrom('1993-05-23', '2018-07-30', '2023-07-24', '2026-11-24'), {
      nil: undefined,
    }),
    keywords: fc.array(line(3), { maxLength: 4 }),
    url: fc.oneof(fc.webUrl(), line(6), fc.constant('https://news.example/2023/07/24/story')),
    counts: fc.tuple(fc.nat(20_000), fc.nat(80), fc.nat(60)),
    density: fc.double({ min: 0, max: 1, noNaN: true }),
    marks: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    types: fc.array(fc.constantFrom('NewsArticle', 'WebPage', '__proto__', ''), { maxLength: 3 }),
  })
  .map(({ title, texts, published, keywords, url, counts, density, marks, types }) => ({
    url,
    title,
    ...(published ? { published } : {}),
    keywords,
    passages: [
      { index: 0, kind: 'title' as const, text: title },
      ...texts.map(([kind, text], at) => ({ index: at + 1, kind, text })),
    ],
    signals: {
      schemaTypes: types,
      bodyChars: counts[0],
      paragraphs: counts[1],
      linkDensity: density,
      cards: counts[2],
      hasByline: marks[0],
      hasDateline: marks[1],
      plain: marks[2],
    },
  }));
