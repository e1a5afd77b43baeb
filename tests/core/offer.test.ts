import { describe, expect, it } from 'vitest';
import { cardOf, type FindingCard, makeOffer, toReading } from '../../core/offer.ts';
import { articleOf, corpus, match, offerOf, verdictOf } from '../support/article-of.ts';

const texts = [
  'Opposition party shut out of Cambodian election',
  'The main opposition party was dissolved by the Supreme Court, or refused registration, before the vote.',
  'Its leader Kem Sokha was convicted of treason and is under house arrest.',
  'Newspapers and radio stations were closed, and news websites blocked.',
  'Voters were threatened for supporting a boycott of the election.',
];
const in2018 = offerOf({ texts, published: '2018-08-20' });
const in2023 = offerOf({ texts, published: '2023-08-05' });
const undated = offerOf({ texts });
const idsOf = (cards: readonly FindingCard[]) => cards.map(({ finding }) => finding.id);

describe('an offer', () => {
  it.each([
    ['2018-08-20', in2018],
    ['2023-08-05', in2023],
  ])('of an article of %s has nothing later than it among what was known', (published, offer) => {
    expect(offer.known.length).toBeGreaterThan(0);
    expect(offer.since.length).toBeGreaterThan(0);
    for (const { document } of offer.known) {
      expect(document.date <= published.slice(0, document.date.length)).toBe(true);
    }
    for (const { document } of offer.since) {
      expect(document.date >= published.slice(0, document.date.length)).toBe(true);
    }
  });

  it('takes a month that is not over as not yet known', () => {
    const month = offerOf({ texts, published: '2018-08-20' }).known.map(c => c.document.date);
    expect(month).not.toContain('2018-08');
  });

  it('of 2018 and of 2023 on one subject knows different things', () => {
    expect(idsOf(in2018.known)).not.toEqual(idsOf(in2023.known));
    expect(idsOf(in2018.known).some(id => id.startsWith('f2018') || id.startsWith('f2017'))).toBe(
      true,
    );
    expect(idsOf(in2023.known).some(id => id.startsWith('f2023'))).toBe(true);
  });

  it('of an article without a date shows everything as known', () => {
    expect(undated.since).toEqual([]);
    expect(undated.known.length).toBeGreaterThan(0);
  });

  it.each([
    ['2018', in2018],
    ['2023', in2023],
    ['no date', undated],
  ])('of %s keeps to three points and eight findings, and counts them', (_, offer) => {
    const findings = [...offer.known, ...offer.since];
    expect(offer.points.length).toBeLessThanOrEqual(3);
    expect(findings.length).toBeLessThanOrEqual(8);
    expect(offer.counts.points).toBe(offer.points.length);
    const ofState = findings.filter(({ finding }) => finding.speaker === 'reply').length;
    const ofUn = findings.filter(
      ({ finding }) => !['reply', 'states', 'other'].includes(finding.speaker),
    );
    expect(offer.counts.findings).toBe(ofUn.length);
    const replies = findings.flatMap(card => card.replies);
    expect(offer.counts.replies).toBe(replies.length + ofState);
    expect(replies.length).toBeGreaterThan(0);
  });

  it('shows the State’s replies with what they answer, and says where none was found', () => {
    for (const card of [...in2018.known, ...in2018.since, ...in2023.known, ...in2023.since]) {
      const links = card.finding.replies ?? [];
      expect(card.replies.map(({ finding }) => finding.id)).toEqual(links.map(l => l.finding));
      const answered = links.some(({ relation }) => relation === 'answers');
      const un = !['reply', 'states', 'other'].includes(card.finding.speaker);
      expect(card.noReplyAsOf).toBe(un && !answered ? corpus.compiled : undefined);
    }
  });

  it('quotes the statement word for word, with the claims the article is on', () => {
    const p1 = in2023.points.find(({ point }) => point.id === 'p1');
    expect(corpus.statement.text).toContain(p1?.text);
    const claims = p1?.claims.map(({ start, end }) => p1.text.slice(start, end));
    expect(claims).toContain('eliminating the main political opposition party');
    expect(claims).toContain('closing down the independent media');
    expect(p1?.recordNotes.length).toBe(claims?.length);
  });

  it('gives a point whose own subject matched the note of the point', () => {
    const { points } = offerOf({
      texts: ['Vote called a sham', 'Exiles will not recognise the results.'],
    });
    const p2 = points.find(({ point }) => point.id === 'p2');
    expect(p2?.claims).toEqual([]);
    expect(p2?.recordNotes).toEqual([p2?.point.recordNote]);
  });

  it('has a card for every point and finding, and none for an unknown id', () => {
    for (const { id } of corpus.statement.points) expect(cardOf(corpus, id)?.kind).toBe('point');
    for (const id of corpus.findings.keys()) expect(cardOf(corpus, id)?.kind).toBe('finding');
    expect(cardOf(corpus, 'f1066-hastings')).toBeUndefined();
  });

  it('names the election of the verdict', () => {
    const told = { texts, published: '2023-08-05', election: 'na-2023' };
    expect(offerOf(told).election?.id).toBe('na-2023');
    expect(in2023.election).toBeUndefined();
  });
});

describe('what an offer counts as UN findings', () => {
  const some = (speaker: string, n: number) =>
    [...corpus.findings.values()].filter(finding => finding.speaker === speaker).slice(0, n);

  it('leaves out what States and others say', () => {
    const lines = [...some('treaty', 2), ...some('states', 2), ...some('reply', 1)];
    const offer = makeOffer(
      corpus,
      articleOf({ texts }),
      verdictOf({ texts }),
      lines.map(({ id }) => ({
        kind: 'finding',
        id,
        topics: [],
        score: 1,
        passages: [],
        because: [],
      })),
    );
    expect(offer.known).toHaveLength(5);
    expect(offer.counts.findings).toBe(2);
  });
});

describe('documents that an article names', () => {
  const naming = [
    ...texts,
    'The Human Rights Committee (CCPR/C/KHM/CO/3, para. 36) had asked for more.',
    'Resolution 48/23 of the Human Rights Council and ccpr/c/khm/co/3 came before.',
  ];
  const told = { texts: naming, published: '2023-08-05' };

  it('are resolved once each, with their lane, their citation and the passages', () => {
    const { named } = offerOf(told);
    expect(
      named.map(({ document, speaker, passages }) => [document.symbol, speaker, passages]),
    ).toEqual([
      ['CCPR/C/KHM/CO/3', 'treaty', [5, 6]],
      ['A/HRC/RES/48/23', 'council', [6]],
    ]);
    expect(named[0]?.document.citation.symbol).toBe('CCPR/C/KHM/CO/3');
  });

  it('are none where none is named, and their passages are kept with the reading', () => {
    expect(in2023.named).toEqual([]);
    const [article, verdict] = [articleOf(told), verdictOf(told)];
    const reading = toReading(article, verdict, makeOffer(corpus, article, verdict, []));
    expect(reading.passages.map(({ index }) => index)).toEqual([5, 6]);
  });
});

describe('a reading', () => {
  it('holds only the passages that some card points to', () => {
    const told = { texts: [...texts, 'It rained in the afternoon.'], published: '2023-08-05' };
    const [article, verdict] = [articleOf(told), verdictOf(told)];
    const offer = makeOffer(corpus, article, verdict, match(article, verdict));
    const reading = toReading(article, verdict, offer);
    const held = reading.passages.map(({ text }) => text);
    expect(held).toContain(texts[1]);
    expect(held).not.toContain('It rained in the afternoon.');
    expect(reading.published).toBe('2023-08-05');
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
