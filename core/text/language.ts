/** Tells the language of a text from the text itself: from its script, then from frequent words. */

import type { Lang } from '../../content/types.ts';
import { HANS_ONLY, HANT_ONLY, STOP_WORDS } from './language-signs.ts';

/** The opening says it; pages add boxes in other languages further down. */
const SAMPLE = 6000;
/** Fewer letters than this are a caption or a name. */
const MIN_LETTERS = 12;
/** Share of all words that must be frequent words of a language: names and code have none. */
const MIN_STOP_SHARE = 0.06;
/** Share of letters with marks that only Vietnamese uses. */
const VI_SHARE = 0.04;
/** A Han or Khmer sign says about as much as this many Latin letters. */
const DENSE = 2;
/** Japanese puts kana between its Han characters; Chinese texts quote few. */
const KANA_SHARE = 0.08;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of the text, or `und` where it cannot be told or is none of ours. */
export function languageOf(text: string): Lang | 'und' {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const kana = count(sample, /[\u3041-\u30ff]/g);
  const han = count(sample, /[\u3400-\u9fff]/g);
  const scripts: [Lang | 'han' | 'latin', number][] = [
    ['latin', count(sample, /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g)],
    ['km', DENSE * count(sample, /[\u1780-\u17b3]/g)],
    ['th', DENSE * count(sample, /[\u0e01-\u0e30\u0e40-\u0e44]/g)],
    ['lo', DENSE * count(sample, /[\u0e81-\u0eb0\u0ec0-\u0ec4]/g)],
    ['ko', DENSE * count(sample, /[\uac00-\ud7a3]/g)],
    ['ru', count(sample, /[\u0400-\u04ff]/g)],
    ['han', DENSE * (han + kana)],
  ];
  scripts.sort((a, b) => b[1] - a[1]);
  const [script, letters] = scripts[0] ?? ['latin', 0];
  if (letters < MIN_LETTERS) return 'und';
  if (script === 'latin') return latin(sample, letters);
  if (script !== 'han') return script;
  if (kana / (kana + han) >= KANA_SHARE) return 'ja';
  return count(sample, HANT_ONLY) > count(sample, HANS_ONLY) ? 'zh-Hant' : 'zh-Hans';
}

function latin(sample: string, letters: number): Lang | 'und' {
  const low = sample.toLowerCase();
  if (count(low, /[ăđơư\u1ea0-\u1ef9]/g) / letters >= VI_SHARE) return 'vi';
  const words = low.match(/[a-z\u00df-\u024f]+/g) ?? [];
  const scores = new Map<Lang, number>();
  for (const word of words) {
    for (const lang of STOP_WORDS.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] / words.length >= MIN_STOP_SHARE ? best[0] : 'und';
}
