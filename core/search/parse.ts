/** Reads what was typed: words, quoted phrases, words to leave out, and filters written as words. */

import type { TopicId } from '../../content/types.ts';
import { fold } from '../text/fold.ts';
import type { HitKind, HitSpeaker, SearchFilters } from './hits.ts';

/** Longer queries are cut: nobody types more, and a pasted article is not a question. */
const LONGEST_QUERY = 200;

/** What may stand behind "by:". */
const SPEAKERS: Readonly<Record<string, HitSpeaker>> = {
  statement: 'statement',
  commission: 'statement',
  treaty: 'treaty',
  committee: 'treaty',
  office: 'office',
  ohchr: 'office',
  commissioner: 'office',
  sg: 'sg',
  'secretary-general': 'sg',
  council: 'council',
  hrc: 'council',
  expert: 'expert',
  experts: 'expert',
  rapporteur: 'expert',
  un: 'unother',
  unother: 'unother',
  other: 'other',
  state: 'reply',
  cambodia: 'reply',
  government: 'reply',
  reply: 'reply',
  states: 'states',
};
const KINDS: readonly HitKind[] = ['point', 'finding', 'reply'];
const READ_AS = {
  text: 'text',
  summary: 'un-summary',
  'un-summary': 'un-summary',
  report: 'report',
} as const;

export interface Parsed {
  /** The words that are left, phrases among them. */
  readonly text: string;
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  readonly filters: SearchFilters;
  /** The last word is still being typed. */
  readonly open: boolean;
}

const OPERATOR = /(^|\s)(-?)(?:"([^"]*)"?|(year|by|topic|kind|read):("[^"]*"|\S*)|(\S+))/giu;

/** Splits a query. `topicOf` tells the subject that stands behind "topic:". */
export function parseQuery(raw: string, topicOf: (name: string) => TopicId | undefined): Parsed {
  const query = raw
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"');
  const text: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const filters = {
    speakers: [] as HitSpeaker[],
    topics: [] as TopicId[],
    years: [] as number[],
    kinds: [] as HitKind[],
    readAs: [] as ('text' | 'un-summary' | 'report')[],
  };
  for (const [whole, , minus, phrase, key, rawValue, word] of query.matchAll(OPERATOR)) {
    const value = fold(rawValue?.replaceAll('"', '') ?? '').text;
    if (key !== undefined) {
      const known = readFilter(filters, key.toLowerCase(), value, topicOf);
      if (!known && value) text.push(value);
    } else if (minus && (phrase ?? word)) {
      without.push(phrase ?? word ?? '');
    } else if (phrase !== undefined) {
      if (phrase.trim()) phrases.push(phrase.trim());
      text.push(phrase);
    } else {
      text.push(word ?? whole.trim());
    }
  }
  return {
    text: text.join(' '),
    phrases,
    without,
    filters: Object.fromEntries(Object.entries(filters).filter(([, list]) => list.length > 0)),
    open: !/[\s"]$/.test(query),
  };
}

interface Lists {
  speakers: HitSpeaker[];
  topics: TopicId[];
  years: number[];
  kinds: HitKind[];
  readAs: ('text' | 'un-summary' | 'report')[];
}

/** Adds what a filter says; false when it says nothing that is known. */
function readFilter(
  lists: Lists,
  key: string,
  value: string,
  topicOf: (name: string) => TopicId | undefined,
): boolean {
  const add = <T>(list: T[], item: T | undefined): boolean =>
    item !== undefined && list.push(item) > 0;
  switch (key) {
    case 'year': {
      const [from, to = from] = (value.match(/(?:19|20)\d\d/g) ?? []).map(Number);
      if (from === undefined || to === undefined) return false;
      for (let year = Math.min(from, to); year <= Math.max(from, to); year++)
        lists.years.push(year);
      return true;
    }
    case 'by':
      return add(lists.speakers, SPEAKERS[value]);
    case 'kind':
      return add(
        lists.kinds,
        KINDS.find(kind => kind === value),
      );
    case 'read':
      return add(lists.readAs, READ_AS[value as keyof typeof READ_AS]);
    default:
      return add(lists.topics, topicOf(value));
  }
}
