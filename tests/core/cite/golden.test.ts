/** Every golden string of every style and format, letter for letter, in both flavours. */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../core/cite/cite.ts';
import type { CitationRecord, Rich } from '../../../core/cite/record.ts';
import type { StyleId } from '../../../core/cite/style.ts';
import { styles } from '../../../core/cite/styles.ts';
import golden from './golden/golden.json' with { type: 'json' };
import records from './golden/records.json' with { type: 'json' };

type Expected = { text: string; html?: string; inText?: Rich };
const cases = golden as unknown as Record<string, Record<StyleId, Expected>>;
const accessed = '2026-11-23';
let compared = 0;
const same = (got: string | undefined, want: string): void => {
  compared += 1;
  expect(got).toBe(want);
};

describe.each(records as CitationRecord[])('$id', record => {
  test.each(styles.map(style => style.id))('is cited in %s as the golden case has it', id => {
    const want = cases[record.id]?.[id];
    expect(want).toBeDefined();
    if (!want) return;
    // The words of the sample quotation are part of the golden case.
    const got = cite(record, id, {
      accessed,
      ...(id === 'quote' ? { quote: 'Quoted words.' } : {}),
    });
    // The golden case of CSL-JSON is the one item of the array; the order of its keys is free.
    if (id === 'csl-json') {
      compared += 1;
      expect(JSON.parse(got.text)).toEqual([JSON.parse(want.text)]);
      return;
    }
    same(got.text.replaceAll('\r\n', '\n'), want.text);
    if (want.html !== undefined) same(got.html, want.html);
    if (want.inText) {
      same(got.inText?.text, want.inText.text);
      same(got.inText?.html, want.inText.html);
    }
  });
});

test('the golden cases cover every style in the list', () => {
  for (const record of records) {
    expect(Object.keys(cases[record.id] ?? {}).sort()).toEqual(styles.map(s => s.id).sort());
  }
  process.stdout.write(`golden strings compared: ${compared}\n`);
  expect(compared).toBe(7 * (4 * 2 + 7 * 4 + 8));
});
