/** What Markdown, HTML and the quotation share: a line anyone can read and find again. */

import { dayFirst } from './dates.ts';
import { authorText } from './names.ts';
import { labelled, labels, type Pinpoint } from './pinpoint.ts';
import type { CitationRecord } from './record.ts';

/** "Title, SYMBOL, para. 36" */
export const headOf = (record: CitationRecord, pin: Pinpoint | undefined): string =>
  [record.title, record.symbol, labelled(pin, labels.un)].filter(Boolean).join(', ');

/** "(Body, 18 May 2022)" */
export const creditOf = (record: CitationRecord): string =>
  `(${authorText(record)}, ${dayFirst(record.date)})`;
