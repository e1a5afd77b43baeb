/** Gives a word printed with letters of two alphabets the letters of the one it is written in. */

/** Greek and Latin letters that pass for Cyrillic ones, and the Latin ones behind Cyrillic. */
const TO_CYRILLIC: Readonly<Record<string, string>> = {
  ο: 'о',
  Ο: 'О',
  α: 'а',
  Α: 'А',
  ρ: 'р',
  Ρ: 'Р',
  ε: 'е',
  κ: 'к',
  Κ: 'К',
  τ: 'т',
  Τ: 'Т',
  ν: 'в',
  a: 'а',
  A: 'А',
  c: 'с',
  C: 'С',
  e: 'е',
  E: 'Е',
  o: 'о',
  O: 'О',
  p: 'р',
  P: 'Р',
  x: 'х',
  X: 'Х',
  y: 'у',
  B: 'В',
  H: 'Н',
  K: 'К',
  M: 'М',
  T: 'Т',
};
const TO_LATIN: Readonly<Record<string, string>> = {
  ο: 'o',
  Ο: 'O',
  α: 'a',
  Α: 'A',
  ρ: 'p',
  Ρ: 'P',
  ν: 'v',
  κ: 'k',
  Κ: 'K',
  Τ: 'T',
  Ε: 'E',
  Β: 'B',
  а: 'a',
  А: 'A',
  с: 'c',
  С: 'C',
  е: 'e',
  Е: 'E',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  х: 'x',
  Х: 'X',
  у: 'y',
  В: 'B',
  Н: 'H',
  К: 'K',
  М: 'M',
  Т: 'T',
  і: 'i',
  І: 'I',
};
const ALPHABETS = /[\u0370-\u03ff\u0400-\u04ff]/;
const WORD = /[A-Za-z\u0370-\u04ff]{2,}/g;
const LATIN_TWINS = new RegExp(`[${Object.keys(TO_CYRILLIC).join('')}]`, 'g');
const CYRILLIC_TWINS = new RegExp(`[${Object.keys(TO_LATIN).join('')}]`, 'g');
const count = (word: string, letters: RegExp) => word.match(letters)?.length ?? 0;

/** Same length as the input; words of a single alphabet stay as they are. */
export function foldLookAlikes(text: string): string {
  if (!ALPHABETS.test(text)) return text;
  return text.replace(WORD, word => {
    const latin = count(word, /[A-Za-z]/g);
    const cyrillic = count(word, /[\u0400-\u04ff]/g);
    const greek = word.length - latin - cyrillic;
    if (Math.max(latin, cyrillic, greek) === word.length || greek > latin + cyrillic) return word;
    // The alphabet of the letters that pass for no other is the word's own.
    const ownCyrillic = /[\u0400-\u04ff]/.test(word.replace(CYRILLIC_TWINS, ''));
    const ownLatin = /[A-Za-z]/.test(word.replace(LATIN_TWINS, ''));
    const isCyrillic = ownCyrillic === ownLatin ? cyrillic >= latin : ownCyrillic;
    const table = isCyrillic ? TO_CYRILLIC : TO_LATIN;
    return word.replace(/./g, letter => table[letter] ?? letter);
  });
}
