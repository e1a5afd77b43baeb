/** Says which election of the record an article is about, where its words and date tell one. */

import type { Election } from '../../content/types.ts';
import type { Article } from '../article.ts';
import type { Features } from './features.ts';

/** Words for the kinds of election, in folded text; the national one is what is left. */
const TYPES: readonly (readonly [Election['type'], RegExp])[] = [
  [
    'senate',
    /senat\w* (?:election|vote|poll|seat)|(?:election|vote)s? (?:to|for|of) the senate|senatorial|senatswahl|al senado|para o senado|del senato|thuong vien|参议院选举|參議院選舉|上院選|상원 ?(?:의원 ?)?선거|วุฒิสภา|выбор\w* в сенат|(?:ជ្រើសតាំង|ជ្រើសរើស|ឆ្នោត)(?:សមាជិក)?ព្រឹទ្ធ/,
  ],
  [
    'provincial-district',
    /(?:provincial|district) council (?:election|vote)|conseils? provincia|រាជធានីខេត្ត ?ក្រុងស្រុកខណ្ឌ/,
  ],
  [
    'commune',
    /commun(?:e|al)s? (?:council )?(?:election|vote|poll)|local election|elections? communales|municipales|kommunalwahl|gemeindewahl|lokale verkiezing|pemilihan lokal|bau cu dia phuong|乡分区|鄉分區|地方选举|地方選舉|地方選|コミューン|지방선거|ท้องถิ่น|местн\S+ орган|ឃុំសង្កាត់/,
  ],
];
/** Talk of a vote starts long before it and ends soon after it, in days. */
const BEFORE = 600;
const AFTER = 400;
const DAY = 86_400_000;

export function whichElection(
  article: Article,
  features: Features,
  elections: readonly Election[],
): string | undefined {
  const head = features.lines
    .filter(line => line.where === 'title' || line.where === 'lead')
    .map(line => line.text)
    .join(' ');
  const type = TYPES.find(([, words]) => words.test(head))?.[0] ?? 'national';
  const kind = elections.filter(election => election.type === type);
  const day = article.published ? Date.parse(article.published) : Number.NaN;
  if (!Number.isNaN(day)) {
    const near = kind
      .map(election => ({ election, days: (Date.parse(election.date.slice(0, 10)) - day) / DAY }))
      .filter(({ days }) => days <= BEFORE && days >= -AFTER)
      .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
    return near[0]?.election.id;
  }
  // Without a date: the one year of such an election that the opening names.
  const named = kind.filter(election => head.includes(election.date.slice(0, 4)));
  return named.length === 1 ? named[0]?.id : undefined;
}
