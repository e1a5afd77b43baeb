/** Pinpoints: what is read from the record's and the reader's spelling, and each style's label. */
import { expect, test } from 'vitest';
import { labelled, labels, parsePinpoint } from '../../../core/cite/pinpoint.ts';

const all = (pin: string) => {
  const read = parsePinpoint(pin);
  return {
    un: labelled(read, labels.un),
    mla: labelled(read, labels.mla),
    legal: labelled(read, labels.legal, '', ' '),
    harvard: labelled(read, labels.harvard),
    bluebook: labelled(read, labels.bluebook),
    ieee: labelled(read, labels.ieee),
  };
};

test.each([
  ['36', 'para. 36', 'par. 36', 'para 36', 'para. 36', '¶ 36', 'Para. 36'],
  ['para. 36', 'para. 36', 'par. 36', 'para 36', 'para. 36', '¶ 36', 'Para. 36'],
  ['paras. 2–3', 'paras. 2–3', 'pars. 2–3', 'paras 2–3', 'paras 2–3', '¶¶ 2–3', 'Paras. 2–3'],
  ['2-3', 'paras. 2–3', 'pars. 2–3', 'paras 2–3', 'paras 2–3', '¶¶ 2–3', 'Paras. 2–3'],
  [
    '5(b)-(d)',
    'paras. 5(b)-(d)',
    'pars. 5(b)-(d)',
    'paras 5(b)-(d)',
    'paras 5(b)-(d)',
    '¶¶ 5(b)-(d)',
    'Paras. 5(b)-(d)',
  ],
  [
    '12, 14',
    'paras. 12, 14',
    'pars. 12, 14',
    'paras 12, 14',
    'paras 12, 14',
    '¶¶ 12, 14',
    'Paras. 12, 14',
  ],
  [
    '7 and 9',
    'paras. 7 and 9',
    'pars. 7 and 9',
    'paras 7 and 9',
    'paras 7 and 9',
    '¶¶ 7 and 9',
    'Paras. 7 and 9',
  ],
  [
    '110.25',
    'para. 110.25',
    'par. 110.25',
    'para 110.25',
    'para. 110.25',
    '¶ 110.25',
    'Para. 110.25',
  ],
  ['sect. II', 'sect. II', 'sec. II', 's II', 'sec. II', '§ II', 'Sec. II'],
  [
    'sect. III, para. 1',
    'sect. III, para. 1',
    'sec. III, par. 1',
    's III para 1',
    'sec. III, para. 1',
    '§ III, ¶ 1',
    'Sec. III, Para. 1',
  ],
  ['point 2', 'point 2', 'point 2', 'point 2', 'point 2', 'pt. 2', 'Point 2'],
  [
    'annex II, para. 4',
    'annex II, para. 4',
    'annex II, par. 4',
    'annex II para 4',
    'annex II, para. 4',
    'annex II, ¶ 4',
    'annex II, Para. 4',
  ],
])('%s', (pin, un, mla, legal, harvard, bluebook, ieee) => {
  expect(all(pin)).toEqual({ un, mla, legal, harvard, bluebook, ieee });
});

test.each([undefined, null, '', '  ', 'para.'])('%j is no pinpoint', pin => {
  expect(parsePinpoint(pin)).toBeUndefined();
  expect(labelled(parsePinpoint(pin), labels.un, ', ')).toBe('');
});

test('what the record adds about a number stands beside the citation, not in it', () => {
  const pin = parsePinpoint('para. 9 (as cited in A/HRC/39/73/Add.2)');
  expect(labelled(pin, labels.un)).toBe('para. 9');
  expect(pin?.note).toBe('as cited in A/HRC/39/73/Add.2');
});
