/** The pages the benches load: saved ones of ../shared/pages where they are, else the project's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFixtures } from '../../scripts/fixtures.ts';
import { sampleArticle } from '../../scripts/sample.ts';
import type { PageAnswer } from '../../tests/e2e/support/server.ts';
import { templates } from '../../tests/fixtures/templates/all.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const SHARED = join(import.meta.dirname, '../../../shared/pages');

/** Nothing of the page itself runs or is fetched, so that every script measured is an extension's. */
const INERT = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;
/** A policy does not keep a page from leaving by itself. */
const LEAVES = /<meta[^>]+http-equiv\s*=\s*["']?refresh[^>]*>/gi;

/** Where a page stands on the bench's server. */
export const pathOf = ({ name }: BenchPage): string => `/${encodeURIComponent(name)}`;

export const asSite = (pages: readonly BenchPage[]): Record<string, PageAnswer> =>
  Object.fromEntries(
    pages.map(page => [
      pathOf(page),
      {
        html: page.html.replace(LEAVES, ''),
        headers: { 'content-security-policy': INERT, 'cache-control': 'no-store' },
      },
    ]),
  );

/** One story about nothing of ours, in the markup of each kind of site. */
const ownPages = (): BenchPage[] =>
  Object.entries(templates).map(([name, render]) => ({
    name,
    html: render({
      lang: 'en',
      title: 'Harbour bridge closes for repairs',
      paragraphs: Array.from(
        { length: 12 },
        (_, at) =>
          `The old harbour bridge will close for ${at + 2} weeks while workers replace its deck.\nBuses take the northern route; cyclists can use the ferry, the city said on Monday.`,
      ),
      date: '2024-03-04',
      site: 'The Harbour Courier',
      url: 'https://harbourcourier.example/bridge',
      keywords: ['harbour', 'bridge'],
    }),
  }));

/** Pages we have nothing to say on; at most `limit`, spread over the whole list. */
export function otherPages(limit: number): { from: string; pages: BenchPage[] } {
  const saved = existsSync(SHARED) ? readdirSync(SHARED).filter(f => f.endsWith('.html')) : [];
  const pages =
    saved.length > 0
      ? saved.sort().map(name => ({ name, html: readFileSync(join(SHARED, name), 'utf8') }))
      : ownPages();
  const step = Math.max(1, pages.length / limit);
  const spread = pages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return { from: saved.length > 0 ? '../shared/pages' : 'the project’s own pages', pages: spread };
}

/** Articles we have something to say on: the sample, and tests' articles in three languages. */
export function matchingPages(perLanguage: number): BenchPage[] {
  const fixtures = loadFixtures().filter(one => one.label === 'positive');
  const told = ['en', 'km', 'fr'].flatMap(lang =>
    fixtures
      .filter(one => one.lang === lang && !one.template.startsWith('spa'))
      .slice(0, perLanguage),
  );
  return [
    { name: 'sample', html: sampleArticle() },
    ...told.map(({ id, html }) => ({ name: id, html })),
  ];
}
