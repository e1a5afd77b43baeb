/** Proves that the project's own test articles are complete, well formed and rendered by every template. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import elections from '../../content/elections.json' with { type: 'json' };
import { type Fixture, loadFixtures } from '../../scripts/fixtures.ts';
import { templates } from '../fixtures/templates/all.ts';
import words from '../fixtures/templates/words.json' with { type: 'json' };

const fixtures = loadFixtures();
const langs = Object.keys(words);

/** Fewest positives and near misses a language may have. */
const FEWEST: Record<string, readonly [number, number]> = {
  en: [20, 20],
  km: [20, 20],
  fr: [20, 20],
  ms: [4, 4],
  lo: [4, 4],
  it: [4, 4],
  nl: [4, 4],
  pt: [4, 4],
};
const FEWEST_ELSEWHERE = [5, 6] as const;

/** A paywalled stub in a script that needs few signs is hardly shorter than this; a report is. */
const SHORTEST_STUB = 50;
const SHORTEST_REPORT = 130;

const count = (test: (fixture: Fixture) => boolean) => fixtures.filter(test).length;

const readableText = (html: string): string => {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const text = `${page.title} ${page.body.textContent}`.replace(/\s+/g, ' ');
  window.close();
  return text;
};

const oneOf = (name: string): Fixture => {
  const found = fixtures.find(({ template }) => template === name);
  if (found === undefined) throw new Error(`no test article uses the template ${name}`);
  return found;
};

describe('the test articles', () => {
  it('are at least 120 positives and 130 near misses', () => {
    expect(count(({ label }) => label === 'positive')).toBeGreaterThanOrEqual(120);
    expect(count(({ label }) => label === 'near-miss')).toBeGreaterThanOrEqual(130);
  });

  it('have ids and addresses that are used once', () => {
    expect(new Set(fixtures.map(({ id }) => id)).size).toBe(fixtures.length);
    expect(new Set(fixtures.map(({ url }) => url)).size).toBe(fixtures.length);
  });

  it.each(langs)('cover %s with both labels', lang => {
    const [positives, nearMisses] = FEWEST[lang] ?? FEWEST_ELSEWHERE;
    expect(count(f => f.lang === lang && f.label === 'positive')).toBeGreaterThanOrEqual(positives);
    expect(count(f => f.lang === lang && f.label === 'near-miss')).toBeGreaterThanOrEqual(
      nearMisses,
    );
  });

  it('speak of every kind of election and of years from 1993 to 2028', () => {
    const held = fixtures.map(({ election }) => elections.find(({ id }) => id === election)?.type);
    expect(new Set(held)).toEqual(
      new Set(['national', 'commune', 'senate', 'provincial-district', undefined]),
    );
    const years = fixtures.map(({ date }) => date.slice(0, 4));
    expect(years).toContain('1993');
    expect(years).toContain('2028');
  });

  it('keep about a third of each language and label aside', () => {
    for (const lang of langs)
      for (const label of ['positive', 'near-miss']) {
        const group = fixtures.filter(f => f.lang === lang && f.label === label);
        const aside = group.filter(({ split }) => split === 'aside').length;
        expect(aside, `${lang} ${label}`).toBe(Math.floor(group.length / 3));
      }
  });
});

describe.each(fixtures.map(fixture => [fixture.id, fixture] as const))('%s', (_id, fixture) => {
  it('holds what a record must hold', () => {
    expect(langs).toContain(fixture.lang);
    expect(['positive', 'near-miss']).toContain(fixture.label);
    expect(fixture.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Date(fixture.date).toISOString().slice(0, 10)).toBe(fixture.date);
    expect(new URL(fixture.url).hostname).toMatch(/(\.example|^example\.org)$/);
    expect(fixture.title).not.toBe('');
    const body = fixture.paragraphs.join('').length;
    const shortest = fixture.template === 'paywall' ? SHORTEST_STUB : SHORTEST_REPORT;
    if (fixture.label === 'positive') expect(body).toBeGreaterThanOrEqual(shortest);
    const known = [null, ...elections.map(({ id }) => id)];
    expect(known).toContain(fixture.election);
    if (fixture.label === 'near-miss') expect(fixture.election).toBeNull();
  });
});

describe.each(Object.keys(templates))('the template %s', name => {
  it('is used and shows the title and, where the page has a body, all its text', () => {
    const fixture = oneOf(name);
    const text = readableText(fixture.html);
    expect(text).toContain(fixture.title);
    if (name === 'spa-empty') return;
    for (const paragraph of fixture.paragraphs)
      for (const part of paragraph.split('\n')) expect(text).toContain(part);
  });

  it('escapes what would be markup', () => {
    const page = { ...oneOf(name), title: 'A <b> & "c"', paragraphs: ['1 < 2 </script>'] };
    const text = readableText(templates[name as keyof typeof templates]({ ...page, keywords: [] }));
    expect(text).toContain('A <b> & "c"');
    if (name !== 'spa-empty') expect(text).toContain('1 < 2 </script>');
  });
});
