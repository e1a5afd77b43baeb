/** Titles as the record keeps them, taken apart for citing: editors' remarks, resolution numbers, language. */

interface Title {
  readonly title: string;
  readonly genre?: string;
  readonly resNo?: string;
  /** What an editor's remark said, for the marks beside the citation. */
  readonly mark?: string;
}

/** Remarks of the record's editors at the end of a title: no part of what the document is called. */
const REMARKS: readonly [RegExp, (words: string) => Omit<Title, 'title'>][] = [
  [/ \(meeting summary\)$/, () => ({ genre: 'Meeting summary' })],
  [/ \((read in [A-Z]\w+)\)$/, mark => ({ mark })],
  [/ \((?:report|news item) in ([A-Z]\w+)\)$/, lang => ({ mark: `known from a text in ${lang}` })],
  [/ \(UN News(?: account)?\)$/, () => ({ mark: 'as told by UN News' })],
];

/** The title to cite, with what its remarks and the number of a resolution say. */
export function titleOf(stored: string, resolution: boolean): Title {
  const remark = REMARKS.find(([pattern]) => pattern.test(stored));
  const rest = remark ? stored.replace(remark[0], '') : stored;
  const said = remark ? remark[1](remark[0].exec(stored)?.[1] ?? '') : {};
  const numbered = resolution
    ? /^[A-Z][\p{L} ]+ resolution (\d+\/\d+|\d+ \(\d{4}\))(?: of [^:]+)?: (.+)$/u.exec(rest)
    : null;
  if (!numbered) return { title: rest, ...said };
  const [, resNo = '', name = rest] = numbered;
  // The Security Council's resolutions have no title of their own.
  return { title: /^\d+ \(/.test(resNo) ? `Resolution ${resNo}` : name, resNo, ...said };
}

/** The number in a resolution's symbol: 36/32 of A/HRC/RES/36/32. */
export const numberInSymbol = (symbol: string): string | undefined =>
  /\/RES\/(\d+\/\d+)$/.exec(symbol)?.[1];

/** Language of a title: a title that is not English is never re-cased. */
export function languageOf(title: string): string {
  if (/\p{Script=Khmer}/u.test(title)) return 'km';
  if (/\p{Script=Han}/u.test(title)) return 'zh';
  const french = /(?<!\p{L})(?:des|les|une|aux|l’|d’)/iu.test(title);
  return french && !/\b(?:the|of|and|on|in)\b/i.test(title) ? 'fr' : 'en';
}

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Sentence case for a title printed in headline capitals; `kept` (a name in it) stays as it is. */
export function sentenceCase(title: string, kept: string): string {
  return title
    .split(kept)
    .map((piece, i) =>
      piece.replace(/\p{L}[\p{L}’'-]*/gu, (word, at: number) => {
        const opens = i === 0 && at === 0;
        const plain = /^\p{Lu}\p{Ll}+$/u.test(word) && !MONTHS.test(word);
        return plain && !opens ? word.toLocaleLowerCase('en') : word;
      }),
    )
    .join(kept);
}
