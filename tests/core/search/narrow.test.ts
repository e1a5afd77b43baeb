import { describe, expect, it } from 'vitest';
import type { SearchFilters } from '../../../core/search.ts';
import { searchOf } from '../../support/search-of.ts';

const search = searchOf({ limit: 500 });

describe('filters written in the query', () => {
  it.each<[string, SearchFilters]>([
    ['press year:2023', { years: [2023] }],
    ['press year:2017-2018', { years: [2017, 2018] }],
    ['press year:២០២៣', { years: [2023] }],
    ['press by:state', { speakers: ['reply'] }],
    ['press by:expert', { speakers: ['expert'] }],
    ['arrests topic:mass-trials', { topics: ['mass-trials'] }],
    ['arrests topic:"press freedom"', { topics: ['press-freedom'] }],
    ['arrests topic:presse', { topics: ['press-freedom'] }],
    ['press kind:point', { kinds: ['point'] }],
    ['press read:report', { readAs: ['report'] }],
  ])('%s are in force and are told', (query, filters) => {
    const result = search.search(query);
    expect(result.filters).toEqual(filters);
    expect(result.hits.length).toBeGreaterThan(0);
    for (const hit of result.hits) {
      if (filters.speakers) expect(filters.speakers).toContain(hit.speaker);
      if (filters.kinds) expect(filters.kinds).toContain(hit.kind);
      if (filters.topics) expect(hit.topics).toContain(filters.topics[0]);
    }
  });

  it('narrow as the same filters given apart do', () => {
    const written = search.search('press by:state').hits.map(hit => hit.id);
    const given = search.search('press', { speakers: ['reply'] }).hits.map(hit => hit.id);
    expect(new Set(given)).toEqual(new Set(written));
  });

  it('alone list all that passes, newest first', () => {
    const { hits } = search.search('by:sg');
    expect(hits.length).toBeGreaterThan(5);
    expect(hits.every(hit => hit.speaker === 'sg')).toBe(true);
    const dates = hits.map(hit => hit.date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('quoted phrases and words left out', () => {
  it('keep only lines that hold the phrase', () => {
    const { hits } = search.search('"peaceful assembly"');
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(`${hit.title} ${hit.snippet}`).toMatch(/peaceful assembly/i);
  });

  it('let a quoted name in another script stand for the name', () => {
    expect(search.search('"ភ្លើងទៀន"').hits[0]?.snippet).toMatch(/Candlelight/);
  });

  it('drop lines that hold an unwanted word', () => {
    const all = search.search('Kem Sokha').total;
    const { hits, total } = search.search('Kem Sokha -trial');
    expect(total).toBeLessThan(all);
    expect(total).toBeGreaterThan(0);
    for (const hit of hits) expect(`${hit.title} ${hit.snippet}`).not.toMatch(/\btrials?\b/i);
  });
});

describe('counts', () => {
  it('by speaker add up to the total, beyond the hits that are given', () => {
    const result = searchOf({ limit: 5 }).search('election');
    expect(result.hits).toHaveLength(5);
    expect(result.total).toBeGreaterThan(5);
    expect(Object.values(result.speakers).reduce((a, b) => a + b, 0)).toBe(result.total);
  });
});
