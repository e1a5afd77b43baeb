import { describe, expect, it } from 'vitest';
import { readCues, readRecord } from '../../../content/read.ts';
import { createDetector } from '../../../core/detect.ts';
import { fromText } from '../../../core/genre/plain-article.ts';

const detect = createDetector(readCues(), readRecord().elections);
const of = (title: string, text: string, date?: string) =>
  detect(fromText({ title, text, ...(date && { date }) })).election;

const VOTE =
  'The Cambodian People’s Party of Hun Sen won the election in Cambodia, the National Election Committee said on Monday. Turnout was high and ballots were counted by night.';

describe('the election an article is about', () => {
  it.each([
    ['Cambodian ruling party wins general election', VOTE, '2023-07-24', 'na-2023'],
    ['Cambodian ruling party wins general election', VOTE, '2018-07-30', 'na-2018'],
    ['Cambodia commune elections: ruling party ahead', VOTE, '2022-06-06', 'commune-2022'],
    ['Cambodia Senate election: ruling party ahead', VOTE, '2024-02-26', 'senate-2024'],
    ['Parties register for Cambodia commune elections', VOTE, '2027-02-10', 'commune-2027'],
    ['Cambodia prepares for national election', VOTE, '2028-05-02', 'na-2028'],
    ['What Cambodia learned from the 1998 election', VOTE, undefined, 'na-1998'],
  ])('tells from “%s” and its day', (title, text, date, id) => {
    expect(of(title, text, date)).toBe(id);
  });

  it('stays silent where neither the day nor the words tell', () => {
    expect(of('Cambodian ruling party wins election', VOTE)).toBeUndefined();
  });

  it('stays silent on articles that are about something else', () => {
    expect(
      of('Cambodia ships rice', 'Rice exports of Cambodia rose in May.', '2023-06-01'),
    ).toBeUndefined();
  });
});
