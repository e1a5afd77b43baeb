/** Addresses are checked as text: a wrong one is named with the entry it stands in. */
import { expect, test } from 'vitest';
import { readRecord } from '../../content/read.ts';
import type { Election } from '../../content/types.ts';
import { reportAddresses } from '../../scripts/record/address-report.ts';

const record = readRecord();
const withSource = (source: string) => {
  const [first] = record.elections;
  return { ...record, elections: [{ ...(first as Election), id: 'na-1900', source }] };
};

test('every address of the record is well-formed', () => {
  expect(reportAddresses(record).malformed).toEqual([]);
});

test.each(['ftp://un.org/a', 'https://un org', 'www.un.org', 'http://nowhere', ''])(
  'the address "%s" is named as not well-formed',
  source => {
    expect(reportAddresses(withSource(source)).malformed).toEqual([`na-1900: ${source}`]);
  },
);

test('every document is counted under one basis', () => {
  const { bases } = reportAddresses(record);
  const counted = bases.reduce((sum, [, count]) => sum + count, 0);
  expect(counted).toBe(record.files.length);
});
