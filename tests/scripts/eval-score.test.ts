import { describe, expect, it } from 'vitest';
import { evalTables, type Judged, scoreOf } from '../../scripts/eval/eval-score.ts';

const judged = (label: Judged['label'], offered: boolean, id = 'x'): Judged => ({
  id,
  set: 's',
  lang: 'en',
  kind: 'k',
  label,
  offered,
  title: `title of ${id}`,
  because: 'why',
});

describe('scoreOf', () => {
  it('counts hits, misses and wrong offers, and leaves borderline texts out', () => {
    const score = scoreOf([
      judged('positive', true),
      judged('positive', true),
      judged('positive', false),
      judged('negative', true),
      judged('negative', false),
      judged('borderline', true),
    ]);
    expect(score).toMatchObject({ positives: 3, negatives: 2, hits: 2, wrong: 1 });
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(2 / 3);
  });

  it('claims no precision where nothing was offered and no recall where nothing was to find', () => {
    expect(scoreOf([judged('negative', false)])).toMatchObject({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
  });
});

describe('evalTables', () => {
  const some = [
    judged('positive', false, 'missed'),
    judged('negative', true, 'wrong'),
    judged('borderline', true, 'odd'),
  ];

  it('lists every confusion and, apart, the borderline texts', () => {
    const text = evalTables('A set', some);
    expect(text).toMatch(/MISSED missed/);
    expect(text).toMatch(/WRONG {2}wrong/);
    expect(text).toMatch(/borderline, offered: odd/);
  });

  it('lists none of a set that is kept unseen', () => {
    expect(evalTables('A set', some, false)).not.toMatch(/title of/);
  });
});
