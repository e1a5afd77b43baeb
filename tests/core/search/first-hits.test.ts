import { describe, expect, it } from 'vitest';
import { corpus, searchOf } from '../../support/search-of.ts';

const search = searchOf();
const documentOf = (id: string) =>
  [...corpus.findings.values()].find(finding => finding.id === id)?.document;
const first = (query: string) => search.search(query).hits[0];

describe('the first hit', () => {
  it.each([
    ['CCPR/C/KHM/CO/3', 'ccpr-c-khm-co-3'],
    ['ccpr khm co3', 'ccpr-c-khm-co-3'],
    ['ccprckhmco3', 'ccpr-c-khm-co-3'],
    ['ahrcres5436', 'hrc-res-54-36'],
    ['hrc res 54 36', 'hrc-res-54-36'],
    ['resolution 54/36', 'hrc-res-54-36'],
    ['A/HRC/39/73/Add.1', 'sr-a-hrc-39-73-add-1'],
    ['opinion 9/2018', 'wgad-2018-9'],
    ['S/RES/840', 'sc-res-840-1993'],
    ['ahrc3973add1', 'sr-a-hrc-39-73-add-1'],
    ['hrc 36 61', 'sr-a-hrc-36-61'],
  ])('for %s is of the document with that symbol', (query, document) => {
    expect(documentOf(first(query)?.id ?? '')).toBe(document);
  });

  it('for a symbol that the record does not hold is nothing', () => {
    expect(search.search('A/HRC/54/75').hits).toEqual([]);
    expect(search.search('ahrc5475').hits).toEqual([]);
  });

  it.each([
    ['Candlelight Party', /Candlelight/],
    ['គណបក្សភ្លើងទៀន', /Candlelight/],
    ['គណបក្ស\u200bភ្លើងទៀន', /Candlelight/],
    ['ភ្លើងទៀន ២០២៣', /Candlelight/],
    ['烛光党', /Candlelight/],
    ['Türk', /Türk/],
    ['Turk', /Türk/],
    ['Türk', /Türk/],
    ['កឹម សុខា', /Sokha/],
    ['hunsen', /Hun Sen/],
    ['naga world', /NagaWorld/],
    ['nagawrld', /NagaWorld/],
    ['voice of dem', /Voice of Democracy/],
    ['parti de la bougie', /Candlelight/],
  ])('for %s names it', (query, name) => {
    const hit = first(query);
    expect(`${hit?.title} ${hit?.snippet}`).toMatch(name);
  });

  it.each([
    ['presse', 'press-freedom'],
    ['newspapers shut down', 'press-freedom'],
    ['សេរីភាពសារព័ត៌មាន', 'press-freedom'],
    ['procès de masse', 'mass-trials'],
    ['opposition party banned', 'party-dissolution'],
    ['jail', 'political-prisoners'],
    ['exile', 'exile-and-transnational-repression'],
    ['father hands power to son', 'political-succession'],
    ['accords de Paris', 'paris-peace-agreements'],
    ['តុលាការ', 'judicial-independence'],
  ])('for %s is on the subject %s', (query, topic) => {
    expect(first(query)?.topics).toContain(topic);
  });

  it('for what the State answered is a reply', () => {
    expect(first('what did Cambodia reply to the experts about mass trials')?.kind).toBe('reply');
  });
});

describe('a slip or a part word', () => {
  it.each([
    ['Candlelight Party', 'candelight party'],
    ['Candlelight', 'candlel'],
    ['intimidation of voters', 'intimidaton of votrs'],
    ['universal periodic review', 'univeral periodc reveiw'],
    ['Kem Sokha', 'kem soka'],
    ['deportation', 'depor'],
    ['Subedi', 'subed'],
    ['គណបក្សភ្លើងទៀន', 'គណបក្សភ្លើងទ'],
  ])('of %s still finds what the right spelling finds', (right, typed) => {
    const wanted = search
      .search(right)
      .hits.slice(0, 10)
      .map(hit => hit.id);
    const found = search
      .search(typed)
      .hits.slice(0, 10)
      .map(hit => hit.id);
    expect(found.filter(id => wanted.includes(id)).length).toBeGreaterThan(2);
  });

  it('is told to the reader', () => {
    const result = search.search('candlelihgt party');
    expect(result.corrected).toBe(true);
    expect(result.terms).toContain('candlelight');
    expect(search.search('candlelight party').corrected).toBe(false);
  });
});
