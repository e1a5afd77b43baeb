import { describe, expect, it } from 'vitest';
import { fold, printed } from '../../../core/text/fold.ts';

const same: readonly (readonly [string, string, string])[] = [
  ['capitals', 'PHNOM PENH', 'phnom penh'],
  ['curly and straight apostrophes', 'People’s Party', "people's party"],
  ['accents composed or not, on small letters or missing on capitals', 'É́lections', 'elections'],
  ['decomposed accents', 'e\u0301lections', 'élections'],
  ['non-breaking and double spaces', 'Hun\u00a0  Sen', 'hun sen'],
  ['soft hyphens', 'Kam\u00adbod\u00adscha', 'kambodscha'],
  ['Vietnamese marks', 'Ủy ban Bầu cử', 'uy ban bau cu'],
  ['dashes', 'Ruling–party', 'ruling-party'],
  ['full-width letters and digits', 'ＣＰＰ２０２３', 'cpp2023'],
  ['Khmer zero-width spaces', 'បោះ\u200bឆ្នោត', 'បោះឆ្នោត'],
  ['plain spaces inside Khmer', 'បោះ ឆ្នោត', 'បោះឆ្នោត'],
  ['hyphens inside Khmer', 'ឃុំ-សង្កាត់', 'ឃុំសង្កាត់'],
  ['subscript ro typed first', 'សង្រ្គោះ', 'សង្គ្រោះ'],
  ['subscript ro of representatives', 'តំណាងរាស្រ្ត', 'តំណាងរាស្ត្រ'],
  ['vowel typed before the subscript', 'កាំ្ម', 'ក្មាំ'],
  ['two-part vowels typed in parts', 'ក\u17c1\u17b8', 'ក\u17be'],
  ['subscript da for ta', 'ស្ដាប់', 'ស្តាប់'],
  ['Khmer digits', '២០២៣', '2023'],
  ['mixed digits', '២0១៧', '2017'],
  ['Thai spaces and digits', 'ฮุน เซน ๒๕๖๖', 'ฮุนเซน2566'],
  ['Thai sara am in two parts', 'กำ', 'กํา'],
  ['middle dots in Japanese names', 'フン・セン', 'フンセン'],
  ['half-width kana marks', 'カ\u3099', 'ガ'],
  ['pinyin in brackets', '選(xuǎn)舉', '選舉'],
  ['quotation marks inside a Chinese compound', '柬“大选”在即', '柬大选在即'],
  ['Greek letters in a Cyrillic word', 'партия Камбοджи', 'партия камбоджи'],
  ['Cyrillic letters in a Latin word', 'Саmbоdiа', 'cambodia'],
];

describe('fold', () => {
  it.each(same)('makes one of %s', (_what, one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  it.each([
    ['wholly Greek words', 'Καμπότζη εκλογές', 'kambodia eklogez'],
    ['two words of different scripts', 'CNRP партия', 'снрр партия'],
    ['a space between Khmer and Latin', 'គណបក្ស CPP', 'គណបក្សCPP'],
    ['kana with and without the voicing mark', 'カ', 'ガ'],
  ])('keeps %s apart', (_what, one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  it('gives back the words as printed for a stretch of folded text', () => {
    const text = 'Ledit «Parti\u00a0du\u00adpeuple» et ការបោះ\u200bឆ្នោត\u200b នៅថ្ងៃអាទិត្យ';
    const folded = fold(text);
    const needle = fold('ការបោះឆ្នោត').text;
    const start = folded.text.indexOf(needle);
    expect(start).toBeGreaterThan(0);
    expect(printed(folded, start, start + needle.length)).toBe('ការបោះ\u200bឆ្នោត');
    const party = folded.text.indexOf('parti');
    expect(printed(folded, party, party + 5)).toBe('Parti');
  });

  it('maps every unit to a place in the source, in order, and its end to the end', () => {
    const folded = fold('ﬁn de l’Élection…  ½ គណបក្ស\u200bប្រជាជន 柬(jiǎn)埔寨');
    expect(folded.at).toHaveLength(folded.text.length + 1);
    expect(folded.at[folded.text.length]).toBe(folded.source.length);
    const places = [...folded.at];
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(['', '\u200b\u200b', '\ud800', 'ក្', '្', '\u0301', '(', '柬('])(
    'takes odd input %j without an error',
    text => {
      expect(typeof fold(text).text).toBe('string');
    },
  );
});
