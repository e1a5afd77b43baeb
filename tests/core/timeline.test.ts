import { describe, expect, it } from 'vitest';
import { corpus, offerOf } from '../support/article-of.ts';

const texts = [
  'Party dissolved',
  'The Supreme Court dissolved the CNRP before the Cambodian election.',
];

describe('a timeline', () => {
  const { timeline, known, since } = offerOf({ texts, published: '2018-07-20' });

  it('stands in the order of the days', () => {
    const dates = timeline.map(({ date }) => date.slice(0, 4));
    expect(dates).toEqual(dates.toSorted());
  });

  it('holds the article once, and each document shown', () => {
    expect(timeline.filter(({ kind }) => kind === 'article')).toEqual([
      { date: '2018-07-20', kind: 'article', label: 'Party dissolved' },
    ]);
    const labels = timeline.map(({ label }) => label);
    for (const { document } of [...known, ...since]) expect(labels).toContain(document.title);
  });

  it('leads from every document and reply to a card that is shown', () => {
    const ids = [...known, ...since].map(({ finding }) => finding.id as string);
    for (const { kind, card } of timeline) {
      if (kind !== 'article' && kind !== 'election') expect(ids).toContain(card);
    }
  });

  it('keeps States apart from the UN', () => {
    const states = new Set(
      [...corpus.documents.values()].filter(d => !d.issuedByUN).map(d => d.title),
    );
    for (const { kind, label } of timeline) {
      if (kind === 'un') expect(states).not.toContain(label);
    }
  });

  it('marks the election the article is near', () => {
    const elections = timeline.filter(({ kind }) => kind === 'election').map(m => m.date);
    expect(elections).toContain('2018-07-29');
  });

  it('has no mark for an article without a date', () => {
    expect(offerOf({ texts }).timeline.map(({ kind }) => kind)).not.toContain('article');
  });
});
