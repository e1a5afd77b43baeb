/** Pinpoints: how each style names a paragraph, a section or a numbered point. */

type Unit = 'para' | 'sect' | 'point';
interface Part {
  /** Absent: named in words of its own ("annex II"), printed as it stands. */
  readonly unit?: Unit;
  readonly locator: string;
}
export interface Pinpoint {
  readonly parts: readonly Part[];
  /** What the record adds about the number ("as cited in …"): shown beside the citation. */
  readonly note?: string;
}
type Labels = Readonly<Record<Unit, readonly [one: string, many: string]>>;

const point = ['point', 'points'] as const;
export const labels = {
  un: { para: ['para.', 'paras.'], sect: ['sect.', 'sects.'], point },
  short: { para: ['para.', 'paras.'], sect: ['sec.', 'secs.'], point },
  mla: { para: ['par.', 'pars.'], sect: ['sec.', 'secs.'], point },
  legal: { para: ['para', 'paras'], sect: ['s', 'ss'], point },
  harvard: { para: ['para.', 'paras'], sect: ['sec.', 'secs'], point },
  bluebook: { para: ['¶', '¶¶'], sect: ['§', '§§'], point: ['pt.', 'pts.'] },
  ieee: { para: ['Para.', 'Paras.'], sect: ['Sec.', 'Secs.'], point: ['Point', 'Points'] },
} as const satisfies Record<string, Labels>;

const WORDS: readonly [RegExp, Unit][] = [
  [/^(?:paragraphs?|paras?\.?|pars?\.|¶+)(?=[\s\d(]|$)\s*/i, 'para'],
  [/^(?:sections?|sects?\.?|secs?\.?|§+)(?=[\s\d(]|$)\s*/i, 'sect'],
  [/^(?:points?)(?=\s|$)\s*/i, 'point'],
];
/** `5(b)-(d)` is plural too, although the reference engine says singular. */
const PLURAL = /[-–,&]|\band\b/;

/** "annex II", "p. 4": no numbered paragraph, so no label of ours. */
const OWN_WORDS = /^(?:pp?\.\s|(?![IVXLC]+\b)\p{L}{2,})/u;

const locatorOf = (text: string): string => text.replace(/(?<=\d)\s*-\s*(?=\d)/g, '–').trim();

/** Reads "36", "para. 36", "paras. 2-3", "sect. III, para. 1"; nothing gives nothing. */
export function parsePinpoint(input: string | null | undefined): Pinpoint | undefined {
  const whole = (input ?? '').trim();
  const at = whole.endsWith(')') ? whole.search(/ \((?:of|as) /) : -1;
  const text = at < 0 ? whole : whole.slice(0, at);
  const note = at < 0 ? undefined : whole.slice(at + 2, -1);
  const parts: { unit?: Unit; locator: string }[] = [];
  for (const piece of text.split(/,\s*/)) {
    const word = WORDS.find(([pattern]) => pattern.test(piece));
    const last = parts.at(-1);
    if (word) parts.push({ unit: word[1], locator: locatorOf(piece.replace(word[0], '')) });
    else if (OWN_WORDS.test(piece)) parts.push({ locator: locatorOf(piece) });
    else if (last) last.locator = `${last.locator}, ${locatorOf(piece)}`;
    else if (piece) parts.push({ unit: 'para', locator: locatorOf(piece) });
  }
  const known = parts.filter(part => part.locator);
  if (known.length === 0) return undefined;
  return { parts: known, ...(note ? { note } : {}) };
}

/** A pinpoint as it was given, without what the record adds about the number. */
export const withoutNote = (input: string): string => input.replace(/\s+\((?:of|as) [^)]*\)$/, '');

/** The pinpoint with a style's labels, after `before`; an absent one gives nothing. */
export function labelled(
  pin: Pinpoint | undefined,
  style: Labels,
  before = '',
  between = ', ',
): string {
  if (!pin) return '';
  const shown = pin.parts.map(({ unit, locator }) =>
    unit ? `${style[unit][PLURAL.test(locator) ? 1 : 0]} ${locator}` : locator,
  );
  return before + shown.join(between);
}
