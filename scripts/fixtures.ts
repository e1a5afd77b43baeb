/** Loads the project's own test articles and renders each into the HTML of its template. */
import { readdirSync, readFileSync } from 'node:fs';
import { type TemplateName, templates } from '../tests/fixtures/templates/all.ts';
import type { PageLang } from '../tests/fixtures/templates/page.ts';

const FOLDER = new URL('../tests/fixtures/articles/', import.meta.url);

/** One test article as kept in `tests/fixtures/articles`; see the README beside them. */
export interface FixtureRecord {
  readonly id: string;
  readonly lang: PageLang;
  readonly label: 'positive' | 'near-miss';
  readonly kind: string;
  /** Id of an entry of `content/elections.json`, for positives that have one. */
  readonly election: string | null;
  /** ISO day. */
  readonly date: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly keywords?: readonly string[];
  readonly template: TemplateName;
  /** `aside` texts are kept unseen while weights are tuned. */
  readonly split: 'tune' | 'aside';
  readonly note?: string;
}

export interface Fixture extends FixtureRecord {
  readonly html: string;
}

/** The whole HTML page of a record. */
export const renderFixture = (record: FixtureRecord): string =>
  templates[record.template]({ ...record, keywords: record.keywords ?? [] });

/** All test articles, by language and in the order of their files. */
export const loadFixtures = (): Fixture[] =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => {
      const record = JSON.parse(line) as FixtureRecord;
      return { ...record, html: renderFixture(record) };
    });
