/** What the tests of the record share: the record itself, and the compilation it was made from where that lies beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../../content/read.ts';
import type { Finding, SourceDocument } from '../../content/types.ts';

export const record = readRecord();
export const documents = record.files.map(file => file.document);
export const lines: { finding: Finding; document: SourceDocument }[] = record.files.flatMap(file =>
  file.findings.map(finding => ({ finding, document: file.document })),
);
export const findings = lines.map(line => line.finding);

/** The compilation, outside the repository: tests that compare with it skip where it is absent. */
const compilation = join(import.meta.dirname, '../../../shared/corpus');
export const noCompilation = !existsSync(compilation);
export const compiledText = (name: string): string => readFileSync(join(compilation, name), 'utf8');
export const compiledJson = <T>(name: string): T => JSON.parse(compiledText(name)) as T;

/** Where two dates of unequal precision first differ decides; equal as far as both go is 0. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}
