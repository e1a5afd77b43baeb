import { describe, expect, it } from 'vitest';
import { compileSubjects } from '../../../core/match/find-subjects.ts';
import { passageSubjects } from '../../../core/match/passage-subjects.ts';
import type { SubjectForm } from '../../../core/match/subject-words.ts';
import { fold } from '../../../core/text/fold.ts';

const forms: SubjectForm[] = [
  { form: 'press freedom', subject: 'press-freedom', part: 'word' },
  { form: 'closed', subject: 'press-freedom', part: 'act' },
  { form: 'newspaper', subject: 'press-freedom', part: 'object' },
  { form: 'media', subject: 'press-freedom', part: 'hint' },
  { form: 'crackdown on the opposition', subject: 'harassment-of-opposition', part: 'word' },
  { form: 'opposition', subject: 'party-dissolution', part: 'object' },
  { form: 'dissolved', subject: 'party-dissolution', part: 'act' },
];
const find = compileSubjects(forms);
const read = (text: string) => {
  const folded = fold(text);
  return passageSubjects(folded, find(folded));
};

describe('the subjects of a passage', () => {
  it.each([
    ['a word', 'Press freedom is at stake.', ['press-freedom']],
    ['an act beside its object', 'The newspaper was closed.', ['press-freedom']],
    ['an act in another sentence', 'He bought a newspaper. The bridge was closed.', []],
    ['an act far from its object', `The newspaper ${'and more '.repeat(15)} closed`, []],
    ['an act alone', 'The bridge was closed.', []],
    ['a hint alone', 'The media came.', []],
  ])('are told by %s', (_, text, subjects) => {
    expect([...read(text).keys()]).toEqual(subjects);
  });

  it('are found inside a longer form on another subject', () => {
    const found = read('After the crackdown on the opposition came a ruling that dissolved it.');
    expect([...found.keys()].toSorted()).toEqual(['harassment-of-opposition', 'party-dissolution']);
  });

  it('come with the words as printed, in the order of the text', () => {
    expect(read('A NEWSPAPER was Closed.').get('press-freedom')?.because).toEqual([
      'NEWSPAPER',
      'Closed',
    ]);
  });

  it('are stronger by a second sign than by one said twice', () => {
    const twice = read('Press freedom, press freedom.').get('press-freedom')?.strength ?? 0;
    const two = read('Press freedom: a newspaper closed.').get('press-freedom')?.strength ?? 0;
    expect(two).toBeGreaterThan(twice);
  });
});
