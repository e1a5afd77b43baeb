/** What the basket can be made into, in the order of the sheet. */

import type { StyleId } from '../cite/style.ts';

export type OutputKind = 'briefing' | 'bibliography' | 'manager' | 'table';

export interface Output {
  readonly id: string;
  readonly kind: OutputKind;
  /** Name of the format, never translated; the sheet names those without one. */
  readonly label?: string;
  readonly extension: string;
  readonly type: string;
  /** The citation format a file for reference managers is written in. */
  readonly style?: StyleId;
}

export const outputs = [
  { id: 'briefing', kind: 'briefing', extension: 'html', type: 'text/html' },
  { id: 'bibliography', kind: 'bibliography', extension: 'txt', type: 'text/plain' },
  {
    id: 'ris',
    kind: 'manager',
    label: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    style: 'ris',
  },
  {
    id: 'bibtex',
    kind: 'manager',
    label: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    style: 'bibtex',
  },
  {
    id: 'biblatex',
    kind: 'manager',
    label: 'BibLaTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    style: 'biblatex',
  },
  {
    id: 'csl-json',
    kind: 'manager',
    label: 'CSL-JSON',
    extension: 'json',
    type: 'application/json',
    style: 'csl-json',
  },
  { id: 'csv', kind: 'table', label: 'CSV', extension: 'csv', type: 'text/csv' },
  { id: 'markdown', kind: 'table', label: 'Markdown', extension: 'md', type: 'text/markdown' },
  { id: 'basket', kind: 'table', extension: 'json', type: 'application/json' },
] as const satisfies readonly Output[];

export type OutputId = (typeof outputs)[number]['id'];

/** The output of an id; the first one where the id is of none. */
export const outputOf = (id: string): Output & { readonly id: OutputId } =>
  outputs.find(output => output.id === id) ?? outputs[0];

/** "election-record-2026-11-23.ris" */
export const fileName = (extension: string, today: string, what = 'election-record'): string =>
  `${what}-${today}.${extension}`;
