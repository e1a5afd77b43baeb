/** Every citation style and format, in the order of the menu. A new one is a file and a line here. */

import { aglc } from './aglc.ts';
import { apa } from './apa.ts';
import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import { bluebook } from './bluebook.ts';
import { chicagoAuthorDate } from './chicago-author-date.ts';
import { chicagoNotes } from './chicago-notes.ts';
import { cslJson } from './csl-json.ts';
import { harvard } from './harvard.ts';
import { html } from './html.ts';
import { ieee } from './ieee.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import { quote } from './quote.ts';
import { ris } from './ris.ts';
import type { CitationStyle, StyleId } from './style.ts';
import { un } from './un.ts';
import { vancouver } from './vancouver.ts';
import { wikipedia } from './wikipedia.ts';

export const styles: readonly CitationStyle[] = [
  un,
  oscola,
  bluebook,
  aglc,
  apa,
  mla,
  chicagoNotes,
  chicagoAuthorDate,
  harvard,
  vancouver,
  ieee,
  ris,
  bibtex,
  biblatex,
  cslJson,
  wikipedia,
  markdown,
  html,
  quote,
];

/** True for the short id of a style in the list. */
export const isStyleId = (id: unknown): id is StyleId => styles.some(style => style.id === id);
