/** Makes the citation of a record in a style: the one entrance to every formatter. */

import { isDate } from './dates.ts';
import { parsePinpoint } from './pinpoint.ts';
import type { Citation, CitationRecord, CiteOptions, Rich } from './record.ts';
import { escapeHtml, oneLine } from './rich.ts';
import type { StyleId } from './style.ts';
import { styles } from './styles.ts';
import { un } from './un.ts';

/** No field may hold a line break or a control character: it would break the formats. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, cleaned(v)])) as T;
}

/** The note stands in brackets before the full stop, where there is one. */
const followedBy = ({ text, html }: Rich, note: string): Rich => ({
  text: text.replace(/\.?$/, stop => ` (${note})${stop}`),
  html: html.replace(/\.?$/, stop => ` (${escapeHtml(note)})${stop}`),
});

/** The citation as text and as HTML, with the in-text form where the style has one. */
export function cite(record: CitationRecord, style: StyleId, options: CiteOptions = {}): Citation {
  const clean = cleaned(record);
  const pin = parsePinpoint(oneLine(options.pinpoint ?? clean.pin ?? ''));
  const { accessed = '', quote, saidBy, summary } = options;
  const { format, group } = styles.find(({ id }) => id === style) ?? un;
  const made = format(clean, {
    pin,
    accessed: isDate(accessed) ? accessed : '',
    printAccess: options.printAccess ?? false,
    suffix: options.suffix ?? '',
    number: options.number ?? 1,
    ...(quote ? { quote: quote.trim() } : {}),
    ...(saidBy ? { saidBy: oneLine(saidBy) } : {}),
    ...(summary ? { summary: oneLine(summary) } : {}),
  });
  const marks = [...(clean.marks ?? []), ...(pin?.note ? [`pinpoint ${pin.note}`] : [])];
  const reported = group === 'data' ? undefined : clean.reported;
  return {
    ...made,
    ...(reported && options.asReported ? followedBy(made, reported) : {}),
    ...(reported ? { reported } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
}
