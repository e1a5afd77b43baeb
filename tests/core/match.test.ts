import { describe, expect, it } from 'vitest';
import type { Lang } from '../../content/types.ts';
import { articleOf, corpus, match, matchesOf, verdictOf } from '../support/article-of.ts';

/** What each article must lead to: its first point, and a finding among the first three. */
const events: {
  name: string;
  lang?: Lang;
  published: string;
  texts: string[];
  topic: string;
  finding: string;
}[] = [
  {
    name: 'the dissolution of the CNRP',
    published: '2017-11-18',
    texts: [
      'Supreme Court dissolves Cambodian opposition',
      'The Cambodia National Rescue Party was dissolved on Thursday and 118 of its members were barred from politics.',
    ],
    topic: 'party-dissolution',
    finding: 'f2017-zeid-dissolution',
  },
  {
    name: 'the refusal to register the Candlelight Party',
    published: '2023-05-26',
    texts: [
      'Candlelight Party kept off the July ballot',
      'The National Election Committee refused to register the Candlelight Party for lack of an original document.',
    ],
    topic: 'party-registration',
    finding: 'f2023-may-registration',
  },
  {
    name: 'the closing of Voice of Democracy',
    published: '2023-02-25',
    texts: [
      'Cambodian radio taken off the air before the election',
      'Voice of Democracy lost its licence, and its journalists are out of work.',
    ],
    topic: 'press-freedom',
    finding: 'f2023-vod-call',
  },
  {
    name: 'a call for a boycott, in Khmer',
    lang: 'km',
    published: '2018-07-22',
    texts: ['អាជ្ញាធរព្រមានអ្នកមិនទៅបោះឆ្នោត', 'មេភូមិបានគំរាមអ្នកភូមិដែលគាំទ្រការធ្វើពហិការការបោះឆ្នោត។'],
    topic: 'voter-intimidation',
    finding: 'f2018-voter-intimidation',
  },
  {
    name: 'a mass trial, in French',
    lang: 'fr',
    published: '2022-07-02',
    texts: [
      'Soixante opposants cambodgiens condamnés',
      'Au terme d’un procès de masse, le tribunal a condamné l’avocate Theary Seng et des dizaines de militants, certains par contumace.',
    ],
    topic: 'mass-trials',
    finding: 'f2022-experts-theary-seng-prison',
  },
];

describe('matching', () => {
  it.each(events)(
    'puts $name before more general lines',
    ({ lang = 'en', topic, finding, ...told }) => {
      const lines = matchesOf({ ...told, lang }).filter(({ kind }) => kind === 'finding');
      expect(lines[0]?.topics).toContain(topic);
      expect(lines.slice(0, 3).map(({ id }) => id)).toContain(finding);
    },
  );

  it.each(events)('says by which passages and words it found $name', ({ lang = 'en', ...told }) => {
    for (const { passages, because, topics } of matchesOf({ ...told, lang })) {
      expect(topics).not.toEqual([]);
      expect(passages.length).toBeGreaterThan(0);
      for (const word of because) expect(told.texts.join('\n')).toContain(word);
    }
  });

  it('gives points before findings, each kind best first', () => {
    const matches = matchesOf(events[1] as (typeof events)[1]);
    const kinds = matches.map(({ kind }) => (kind === 'point' ? 'point' : 'line'));
    expect(kinds).toEqual(kinds.toSorted().reverse());
    expect(matches[0]).toMatchObject({ kind: 'point', id: 'p1' });
  });

  it('takes the points by the claims they make', () => {
    const pointsOf = (...texts: string[]) =>
      matchesOf({ texts: ['Cambodian election', ...texts], published: '2023-07-25' })
        .filter(({ kind }) => kind === 'point')
        .map(({ id }) => id);
    expect(
      pointsOf('Exiles asked that the result not be recognised, calling it a sham.'),
    ).toContain('p2');
    expect(
      pointsOf('The European Union may end Everything But Arms and impose sanctions.'),
    ).toEqual(['p3']);
    expect(pointsOf('States will take up Cambodia in the Universal Periodic Review.')).toEqual([
      'p4',
    ]);
    expect(pointsOf('He will step down and hand over power to his son.')).toEqual(['s']);
  });

  it('leaves what a passage does not say: an act without its object ties nothing', () => {
    const matches = matchesOf({
      texts: [
        'Commune election passes quietly',
        'The shop was closed for the day, and a bus was blocked by a fallen tree.',
      ],
    });
    expect(matches.flatMap(({ topics }) => topics)).not.toContain('press-freedom');
    expect(matches.flatMap(({ topics }) => topics)).not.toContain('internet-control');
  });

  it('never gives a linked reply a place of its own', () => {
    const linked = new Set(
      [...corpus.findings.values()].flatMap(({ replies = [] }) => replies.map(r => r.finding)),
    );
    for (const told of events) {
      for (const { id } of matchesOf(told)) expect(linked).not.toContain(id);
    }
  });

  it('goes by the election where the article has no date', () => {
    const texts = [
      'Vote ends',
      'Observers called the election free and fair but noted vote buying.',
    ];
    const yearOf = (election: string) => {
      const first = match(articleOf({ texts }), verdictOf({ texts, election })).find(
        ({ kind }) => kind === 'finding',
      );
      return corpus.findings.get(first?.id as never)?.date.slice(0, 3);
    };
    expect(yearOf('na-2003')).toBe('200');
    expect(yearOf('na-2018')).toBe('201');
  });

  it.each(['en', 'km', 'th', 'und'] as const)(
    'is never empty for an election, here in %s',
    lang => {
      const matches = matchesOf({
        texts: ['…', '…'],
        lang,
        published: '2013-07-29',
        election: 'na-2013',
      });
      expect(matches.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['point', 'finding']));
      const first = matches.find(({ kind }) => kind === 'finding');
      expect(corpus.findings.get(first?.id as never)?.date.slice(0, 4)).toBe('2013');
    },
  );
});
