import { describe, expect, it } from 'vitest';
import { searchOf } from '../../support/search-of.ts';

/** As in an engine without a word breaker, and in one that breaks after every sign. */
const engines = [
  ['with the engine’s word breaker', searchOf()],
  ['without a word breaker', searchOf({ segment: null })],
  ['with a word breaker that breaks everywhere', searchOf({ segment: run => [...run] })],
] as const;

describe.each(engines)('Khmer %s', (_, search) => {
  it.each([
    ['គណបក្សភ្លើងទៀន', 'party-registration'],
    ['អ្នកសង្កេតការណ៍ការបោះឆ្នោត', 'election-observation'],
    ['រំលាយគណបក្សសង្គ្រោះជាតិ', 'party-dissolution'],
    ['សេរីភាព\u200bសារព័ត៌មាន', 'press-freedom'],
    ['ច្បាប់បោះឆ្នោត ២០២៣', 'electoral-law'],
  ])('%s finds lines on its subject', (query, topic) => {
    const topics = search
      .search(query)
      .hits.slice(0, 5)
      .flatMap(hit => hit.topics);
    expect(topics.filter(each => each === topic).length).toBeGreaterThan(1);
  });

  it('finds the same first lines with and without zero-width spaces', () => {
    const ids = (query: string) =>
      search
        .search(query)
        .hits.slice(0, 5)
        .map(hit => hit.id);
    expect(ids('សង្គម\u200bស៊ីវិល')).toEqual(ids('សង្គមស៊ីវិល'));
  });
});
