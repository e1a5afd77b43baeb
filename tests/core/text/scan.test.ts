import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/text/fold.ts';
import { compileScan, type ScanForm } from '../../../core/text/scan.ts';

const found = (forms: readonly (string | ScanForm)[], text: string) =>
  compileScan(forms.map(f => (typeof f === 'string' ? { form: f } : f)))(fold(text)).map(
    hit => hit.entry.form,
  );

describe('compileScan', () => {
  it('counts a form inside a longer one once', () => {
    const forms = ['National Rescue Party', 'Cambodia National Rescue Party', 'Rescue Party'];
    expect(found(forms, 'The Cambodia National Rescue Party and the Rescue Party')).toEqual([
      'Cambodia National Rescue Party',
      'Rescue Party',
    ]);
  });

  it('falls back to a shorter form when the longer one does not go on', () => {
    expect(found(['พรรคประชาชน', 'พรรคประชาชนกัมพูชา'], 'พรรคประชาชนไทย')).toEqual(['พรรคประชาชน']);
  });

  it.each<[string, string | ScanForm, string, number]>([
    ['a word inside a word', 'election', 'The selection and the reelection', 0],
    ['a word with an apostrophe', 'Cambodia', 'Cambodia’s vote', 1],
    ['an elided article', 'élection', 'l’élection', 1],
    ['an abbreviation in small letters', 'CPP', 'a cpp file', 0],
    ['an abbreviation in capitals', 'CPP', 'the CPP’s list', 1],
    ['an abbreviation next to Chinese', 'CPP', '人民党CPP获胜', 1],
    ['an abbreviation with a Korean particle', 'CPP', 'CPP가 승리', 1],
    ['an abbreviation inside a longer one', 'NEC', 'NECTA', 0],
    ['Vietnamese in title capitals', 'bầu cử', 'BẦU CỬ Ở CAM BỐT', 1],
    ['a Korean name with a particle', '캄보디아', '캄보디아에서는', 1],
    ['a Korean word inside another', '선거', '우선거래', 0],
    [
      'a Korean compound where parts are allowed',
      { form: '총선', edge: 'part' },
      '캄보디아총선',
      1,
    ],
    ['a Russian stem', { form: 'камбодж', edge: 'prefix' }, 'в Камбодже', 1],
    ['a Russian whole word', 'выбор', 'выборы', 0],
    ['a German compound by its end', { form: 'wahlen', edge: 'suffix' }, 'Kommunalwahlen', 1],
    ['a German compound with no edge', { form: 'wahl', edge: 'part' }, 'Parlamentswahlsieg', 1],
    ['Khmer without edges', 'ឆ្នោត', 'ការបោះ\u200bឆ្នោតជាតិ', 1],
    ['Japanese without the dot', 'フン・セン', 'フンセン首相', 1],
    ['a form in kept capitals', { form: 'Cpp', cased: true }, 'il cpp', 0],
  ])('finds %s as often as it stands there', (_what, form, text, times) => {
    expect(found([form], text)).toHaveLength(times);
  });

  it('gives a hit for each of two entries with one folded form', () => {
    expect(found(['Élection', 'election'], 'an election')).toEqual(['Élection', 'election']);
  });

  it('names the stretch of folded text', () => {
    const folded = fold('In PHNOM\u00a0PENH today');
    const [hit] = compileScan([{ form: 'Phnom Penh' }])(folded);
    expect(folded.text.slice(hit?.start, hit?.end)).toBe('phnom penh');
  });

  it('ignores empty forms and empty texts', () => {
    expect(found(['', ' ', '\u200b'], 'a text')).toEqual([]);
    expect(found(['a'], '')).toEqual([]);
  });
});
