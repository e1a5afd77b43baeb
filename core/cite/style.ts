/** What a citation style is: a label for the menu and a function from a record to a citation. */

import type { Pinpoint } from './pinpoint.ts';
import type { CitationRecord, CiteOptions, Rich } from './record.ts';

export type StyleId =
  | 'un'
  | 'oscola'
  | 'bluebook'
  | 'aglc'
  | 'apa'
  | 'mla'
  | 'chicago-notes'
  | 'chicago-author-date'
  | 'harvard'
  | 'vancouver'
  | 'ieee'
  | 'ris'
  | 'bibtex'
  | 'biblatex'
  | 'csl-json'
  | 'wikipedia'
  | 'markdown'
  | 'html'
  | 'quote';

/** What a formatter knows beside the record. */
interface Context extends Pick<CiteOptions, 'quote' | 'saidBy' | 'summary'> {
  readonly pin: Pinpoint | undefined;
  /** Empty where no day was given. */
  readonly accessed: string;
  readonly printAccess: boolean;
  readonly suffix: string;
  readonly number: number;
}

/** The citation itself; `inText` where the style has a second form. */
interface Formatted extends Rich {
  readonly inText?: Rich;
}

export interface CitationStyle {
  readonly id: StyleId;
  readonly label: string;
  readonly group: 'legal' | 'academic' | 'data';
  readonly format: (record: CitationRecord, context: Context) => Formatted;
}
