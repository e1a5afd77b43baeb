import { expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import { judgeAgain } from '../../core/judge.ts';
import { makeOffer, type Reading, toReading } from '../../core/offer.ts';
import { articleOf, corpus, verdictOf } from '../support/article-of.ts';

const told = { texts: ['Vote held', 'The vote was held.'] };
const judge = (article: Article): Reading =>
  toReading(article, verdictOf(told), makeOffer(corpus, article, verdictOf(told), []));
const undated = articleOf(told);
const before: Reading = {
  ...judge({ ...undated, published: '2018-07-30' }),
  dateSet: true,
  hidden: ['p1'],
};

it('the date and the hidden lines stay with a page that is read again', () => {
  const again = judgeAgain(judge, undated, before);
  expect([again?.published, again?.dateSet, again?.hidden]).toEqual(['2018-07-30', true, ['p1']]);
});

it('the page’s own date comes before the reader’s', () => {
  const again = judgeAgain(judge, { ...undated, published: '2023-07-24' }, before);
  expect([again?.published, again?.dateSet]).toEqual(['2023-07-24', undefined]);
});

it('another page has nothing of the one before', () => {
  const again = judgeAgain(judge, { ...undated, url: 'https://news.example/b' }, before);
  expect([again?.published, again?.dateSet, again?.hidden]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('a page that is no longer such an article has no reading', () => {
  expect(judgeAgain(() => undefined, undated, before)).toBeUndefined();
});
