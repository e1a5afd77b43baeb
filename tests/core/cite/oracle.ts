/**
 * The reference engine (citeproc-js with the packaged APA, Vancouver and Harvard styles) as an
 * oracle: models a record as the engine wants it and gives its strings. Development only.
 */
import { createRequire } from 'node:module';
import { people } from '../../../core/cite/names.ts';
import type { CitationRecord } from '../../../core/cite/record.ts';
import {
  genreOf,
  isReport,
  otherPublisher,
  placeOf,
  publisherOf,
  siteOf,
} from '../../../core/cite/shape.ts';

interface Engine {
  updateItems(ids: string[]): void;
  setOutputFormat(format: 'text' | 'html'): void;
  makeBibliography(): [unknown, string[]];
  makeCitationCluster(items: { id: string; locator?: string; label?: string }[]): string;
}
interface Processor {
  Engine: new (
    system: { retrieveLocale(lang: string): string; retrieveItem(id: string): unknown },
    style: string,
    lang: string,
    force: boolean,
  ) => Engine;
  Output: { Formatters: { title(state: unknown, text: string): string } };
}

const require = createRequire(import.meta.url);
const CSL = require('citeproc') as Processor;
const styles = require('@citation-js/plugin-csl/lib/styles.json') as Record<string, string>;
const locales = require('@citation-js/plugin-csl/lib/locales.json') as Record<string, string>;
const american = locales['en-US'] ?? '';

// No British locale is packaged: its day order, its "paras" and its stop outside the
// quotation mark are put into the American one.
const british = american
  .replace(
    /<date form="text">[\s\S]*?<\/date>/,
    '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
  )
  .replace('<multiple>paras.</multiple>', '<multiple>paras</multiple>')
  .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"');

export type OracleStyle = 'apa' | 'vancouver' | 'harvard';

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** CITATIONS, section 6: what each style must be told so that a UN document comes out right. */
function model(record: CitationRecord, style: OracleStyle, accessed: string) {
  const report = isReport(record);
  const persons = people(record);
  const vancouver = style === 'vancouver';
  return {
    id: record.id,
    // As a webpage Vancouver would lose month and day.
    type: report ? 'report' : vancouver ? 'post-weblog' : 'webpage',
    title: record.title,
    author: persons.length > 0 ? persons : [{ literal: record.body.full }],
    issued: dateParts(record.date),
    language: record.lang,
    ...(record.url ? { URL: record.url, accessed: dateParts(accessed) } : {}),
    ...(record.symbol ? { number: record.symbol } : {}),
    // Vancouver names a report by its number alone, Harvard a page by its title alone.
    ...(genreOf(record) && (report ? !vancouver : style !== 'harvard')
      ? { genre: genreOf(record) }
      : {}),
    ...(report && vancouver
      ? { publisher: publisherOf(record), 'publisher-place': placeOf(record) }
      : {}),
    ...(report && !vancouver ? { publisher: otherPublisher(record) } : {}),
    ...(style === 'apa' && !report ? { 'container-title': siteOf(record) } : {}),
  };
}

let current: ReturnType<typeof model> | undefined;
const system = (locale: string) => ({
  retrieveLocale: () => locale,
  retrieveItem: () => current,
});
const engines: Record<OracleStyle, Engine> = {
  apa: new CSL.Engine(system(american), styles['apa'] ?? '', 'en-US', true),
  vancouver: new CSL.Engine(system(american), styles['vancouver'] ?? '', 'en-US', true),
  harvard: new CSL.Engine(system(british), styles['harvard1'] ?? '', 'en-US', true),
};

/** What stands inside the engine's wrapping, without the number a numbered list puts before it. */
const inside = (entry: string): string =>
  entry
    .replace(/<\/?div[^>]*>/g, '')
    .trim()
    .replace(/^1\. ?/, '')
    // The same character, as the other entity.
    .replaceAll('&#38;', '&amp;');

/** The engine's reference and in-text form, its wrapping taken off. */
export function oracle(
  record: CitationRecord,
  style: OracleStyle,
  format: 'text' | 'html',
  accessed: string,
  locator?: string,
): { reference: string; inText: string } {
  const engine = engines[style];
  current = model(record, style, accessed);
  engine.setOutputFormat(format);
  engine.updateItems([]);
  engine.updateItems([record.id]);
  const [, [entry = '']] = engine.makeBibliography();
  const inText = engine.makeCitationCluster([
    { id: record.id, ...(locator ? { locator, label: 'paragraph' } : {}) },
  ]);
  return { reference: inside(entry), inText: inText.replaceAll('&#38;', '&amp;') };
}

/** The engine's headline capitals. */
export const oracleTitle = (title: string): string =>
  CSL.Output.Formatters.title(engines.apa, title);
