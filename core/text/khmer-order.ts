/** Puts the signs of one Khmer letter group into one order, whatever order they were typed in. */

const COENG = 0x17d2;
const RO = '\u179a';
const isLetter = (code: number) => code >= 0x1780 && code <= 0x17b3;
const isSign = (code: number) => (code >= 0x17b6 && code <= 0x17d1) || code === 0x17dd;
const isInvisible = (code: number) => (code >= 0x200b && code <= 0x200d) || code === 0x2060;

/** End of the letter group that starts at `start`: a letter, its subscripts and its signs. */
export function khmerClusterEnd(text: string, start: number): number {
  let end = start + 1;
  for (let i = end; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === COENG && isLetter(text.charCodeAt(i + 1))) {
      i += 2;
      end = i;
    } else if (isSign(code)) {
      i++;
      end = i;
    } else if (isInvisible(code)) {
      // Counts only when more of the same group follows.
      i++;
    } else break;
  }
  return end;
}

/** Register shifters, then vowels, then the signs above: the order Unicode recommends. */
const rank = (sign: string): number => {
  const code = sign.charCodeAt(0);
  if (code === 0x17cc) return 0;
  if (code === 0x17c9 || code === 0x17ca) return 1;
  if (code >= 0x17b6 && code <= 0x17c5) return 3;
  return 4;
};

/** One group in one order; two-part vowels joined, look-alike subscripts made one. */
export function khmerCluster(group: string): string {
  if (group.length === 1) return group;
  const subscripts: string[] = [];
  const signs: string[] = [];
  for (let i = 1; i < group.length; i++) {
    const code = group.charCodeAt(i);
    if (isInvisible(code)) continue;
    if (code === COENG) {
      const letter = group[++i] ?? '';
      // Subscript da and ta look the same and are typed for one another.
      subscripts.push(`\u17d2${letter === '\u178a' ? '\u178f' : letter}`);
    } else signs.push(group[i] ?? '');
  }
  subscripts.sort((a, b) => Number(a.endsWith(RO)) - Number(b.endsWith(RO)));
  signs.sort((a, b) => rank(a) - rank(b));
  const shifters = signs.filter(sign => rank(sign) <= 1);
  const rest = signs
    .filter(sign => rank(sign) > 1)
    .join('')
    .replace(/\u17c1\u17b8|\u17b8\u17c1/, '\u17be')
    .replace(/\u17c1\u17b6|\u17b6\u17c1/, '\u17c4');
  return group[0] + [...new Set(shifters)].join('') + subscripts.join('') + rest;
}
