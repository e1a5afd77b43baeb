/** Answers one request for a citation, as the command-line door reads them: a bad one gets a reason. */

import type { ElectionRecord } from '../../content/types.ts';
import { checkRecord } from './check-record.ts';
import { cite } from './cite.ts';
import { isDate } from './dates.ts';
import type { CiteOptions } from './record.ts';
import { isStyleId, styles } from './styles.ts';
import { type Subject, subjectOf } from './subject.ts';

interface Answer {
  readonly id: unknown;
  readonly text: string;
  readonly html: string;
  readonly inText?: string;
  readonly marks?: readonly string[];
}
interface Refusal {
  readonly id: unknown;
  readonly error: string;
}
type Fields = Record<string, unknown>;

/** The record of the corpus that `of` names, or the one that `document` holds. */
function subject({ of, document }: Fields, record: ElectionRecord): Subject | string {
  if (typeof of === 'string')
    return subjectOf(record, of) ?? `the record has no finding, point or document “${of}”`;
  if (document === undefined || document === null) return 'neither “of” nor “document” is given';
  const checked = checkRecord(document);
  return typeof checked === 'string' ? checked : { record: checked, options: {} };
}

/** What the request asks for beside the record; a string is what is wrong with it. */
function optionsOf({ pinpoint, accessed, quote }: Fields): CiteOptions | string {
  const given = accessed ?? '';
  if (typeof given !== 'string' || (given !== '' && !isDate(given)))
    return 'accessed is not a date of the form 2026-11-23';
  const at = typeof pinpoint === 'number' ? String(pinpoint) : pinpoint;
  if (at !== undefined && at !== null && typeof at !== 'string') return 'the pinpoint is not text';
  return {
    accessed: given,
    ...(typeof at === 'string' ? { pinpoint: at } : {}),
    ...(typeof quote === 'string' ? { quote } : {}),
  };
}

/** A citation, or the reason there is none; never an exception. */
export function answerCite(request: unknown, record: ElectionRecord): Answer | Refusal {
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { id: null, error: 'the line is not a JSON object' };
  const fields = request as Fields;
  const id = fields['id'] ?? null;
  const { style } = fields;
  if (!isStyleId(style))
    return { id, error: `unknown style; known are ${styles.map(s => s.id).join(', ')}` };
  const options = optionsOf(fields);
  if (typeof options === 'string') return { id, error: options };
  const found = subject(fields, record);
  if (typeof found === 'string') return { id, error: found };
  const { text, html, inText, marks } = cite(found.record, style, { ...found.options, ...options });
  return {
    id,
    text,
    html,
    ...(inText ? { inText: inText.text } : {}),
    ...(marks ? { marks } : {}),
  };
}
