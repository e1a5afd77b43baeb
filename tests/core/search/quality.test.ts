import { describe, expect, it } from 'vitest';
import { mean, scoreList } from '../../../bench/search/metrics.ts';
import { readQueries } from '../../../bench/search/queries.ts';
import { linesOf } from '../../../core/search-index/lines.ts';
import { corpus, searchOf } from '../../support/search-of.ts';

/** Bars on the queries that were not looked at while tuning. */
const OVERALL = 0.85;
const EACH_KIND = 0.7;
const NOTHING_SAID = 6 / 7;

const queries = readQueries(
  linesOf(corpus),
  line => (line.document && corpus.documents.get(line.document)?.author) ?? '',
).filter(query => query.aside);
const search = searchOf();
const ids = (query: string) => search.search(query).hits.map(hit => hit.id);
const answerable = queries.filter(query => query.kind !== 'none');
const kinds = [...new Set(answerable.map(query => query.kind))];
const quality = (list: typeof queries) =>
  mean(list.map(query => scoreList(query, ids(query.q)).ndcg5));

describe('on queries kept aside', () => {
  it('every answerable one has lines that fit', () => {
    expect(answerable.filter(query => query.grades.size === 0).map(query => query.q)).toEqual([]);
  });

  it('nDCG@5 is above the bar', () => {
    expect(quality(answerable)).toBeGreaterThanOrEqual(OVERALL);
  });

  it.each(kinds)('nDCG@5 of the kind %s is above its bar', kind => {
    expect(quality(answerable.filter(query => query.kind === kind))).toBeGreaterThanOrEqual(
      EACH_KIND,
    );
  });

  it('those without an answer are answered with nothing', () => {
    const none = queries.filter(query => query.kind === 'none');
    const silent = none.filter(query => ids(query.q).length === 0);
    expect(silent.length / none.length).toBeGreaterThanOrEqual(NOTHING_SAID);
  });
});
