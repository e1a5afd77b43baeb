import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../content/read.ts';
import { loadCorpus } from '../../../core/corpus.ts';
import { checkDraft, MAX_DRAFT } from '../../../core/draft/check-draft.ts';
import { draftFacts } from '../../../core/draft/facts.ts';
import { quotedPassages } from '../../../core/draft/quotations.ts';

const facts = draftFacts(loadCorpus(readRecord()));
const judgedIn = (text: string) => [...checkDraft(text, facts)].flatMap(step => step.judged ?? []);

/** A sentence of the statement as it stands there, whatever it says. */
const from = facts.statement.indexOf('He has made');
const sentence = facts.statement.slice(from, facts.statement.indexOf('impossible', from) + 10);

describe('quotations of the statement', () => {
  it.each([
    ['curly marks', `It says “${sentence}”.`],
    ['straight marks', `It says "${sentence}".`],
    ['French marks', `Il est dit «${sentence}».`],
    ['single marks', `It says ‘${sentence}’.`],
    ['a quotation that runs on into the next paragraph', `It says “${sentence}`],
    ['an omission in the open', `It says “${sentence.replace('fair, and', '…')}”.`],
    ['a word put in by the editor', `It says “${sentence.replace('He', '[The prime minister]')}”.`],
  ])('are exact in %s', (_, draft) => {
    expect(judgedIn(draft)).toMatchObject([{ kind: 'quotation', verdict: 'exact' }]);
  });

  it('are altered where a word was changed, and the difference is shown', () => {
    const [judged] = judgedIn(`It says “${sentence.replace('legitimate', 'rather honest')}”.`);
    expect(judged).toMatchObject({ verdict: 'altered', original: sentence });
    expect(judged?.kind === 'quotation' && judged.diff?.slice(1, 3)).toEqual([
      { op: 'left-out', text: 'legitimate' },
      { op: 'added', text: 'rather honest' },
    ]);
  });

  it('are not in it when the draft puts other words into the Commission’s mouth', () => {
    const draft = `The ${facts.issuer} called it “a fine vote in every way”.`;
    expect(judgedIn(draft)).toMatchObject([{ verdict: 'absent' }]);
  });

  it('are not looked for in what others say', () => {
    expect(judgedIn('A farmer said “the rain came late this year, and the price fell”.')).toEqual(
      [],
    );
  });

  it('carry the number of their paragraph, empty lines left out', () => {
    expect(judgedIn(`One.\n\nTwo “${sentence}”.`)).toMatchObject([{ paragraph: 2 }]);
  });
});

describe('symbols and resolutions', () => {
  it.each([
    ['CCPR/C/KHM/CO/3', { verdict: 'known' }],
    ['A/HRC/RES/54/36', { verdict: 'known' }],
    ['ccpr/c/khm/co/3', { verdict: 'malformed', nearest: 'CCPR/C/KHM/CO/3' }],
    ['CCPR-C-KHM-CO-3', { verdict: 'malformed', nearest: 'CCPR/C/KHM/CO/3' }],
    ['CCPR\\C\\KHM\\CO\\3', { verdict: 'malformed', nearest: 'CCPR/C/KHM/CO/3' }],
    ['CCPR/C/KHM/CO/8', { verdict: 'absent', nearest: 'CCPR/C/KHM/CO/2' }],
    ['A/HRC/RES/54/99', { verdict: 'absent' }],
    ['A/XYZ/12', { verdict: 'malformed' }],
    ['Human Rights Council resolution 54/36', { verdict: 'known' }],
    ['General Assembly resolution 54/36', { verdict: 'absent', nearest: 'A/HRC/RES/54/36' }],
  ])('%s is judged', (text, expected) => {
    expect(judgedIn(`See ${text}, which says so.`)).toMatchObject([
      { kind: 'symbol', ...expected },
    ]);
  });

  it.each(['and/or', '24/7', 'an A/B test', 'e-mail', 'the resolution 54 of the club', 's/he'])(
    '%s is none',
    text => {
      expect(judgedIn(`Here is ${text} in a sentence.`)).toEqual([]);
    },
  );
});

describe('any draft', () => {
  it('is checked to its end without an exception, and the steps never go back', () => {
    const bits = fc.constantFrom(
      '“',
      '”',
      '"',
      '…',
      '[',
      'A/',
      'HRC',
      '/',
      '5',
      '\n',
      ' ',
      sentence,
      '‘',
      '’s',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(bits).map(all => all.join('')),
        ),
        draft => {
          let done = 0;
          for (const step of checkDraft(draft, facts)) {
            expect(step.done).toBeGreaterThanOrEqual(done);
            done = step.done;
            expect(step.done).toBeLessThanOrEqual(step.total);
          }
        },
      ),
    );
  });

  it('is read up to its longest length', () => {
    const long = `${'x\n'.repeat(MAX_DRAFT / 2)}“${sentence}”`;
    expect(judgedIn(long)).toEqual([]);
  });

  it('has each quoted passage in its own place', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const { start, end, text: passage } of quotedPassages(text)) {
          expect(text.slice(start, end)).toBe(passage);
        }
      }),
    );
  });
});
