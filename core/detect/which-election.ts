/** Says which election of the record an article is about, where its words and date tell one. */

import type { Election } from '../../content/types.ts';
import type { Article } from '../article.ts';
import type { EvidencePlace } from '../verdict.ts';
import type { Features } from './features.ts';

/** Words for the kinds of election, in folded text of any of our languages. */
const TYPES: readonly (readonly [Election['type'], RegExp])[] = [
  [
    'commune',
    /commun|comun|gemeinde|kommunal|lokal|local|municip|tempatan|xa, phuong|dia phuong|乡|鄉|地方|コミューン|지방|ท้องถิ่น|ທ້ອງຖິ່ນ|местн|ឃុំ/,
  ],
  [
    'provincial-district',
    /provinc|provinz|district|distrit|bezirk|councillors|councils|省|県|រាជធានីខេត្ត/,
  ],
  ['senate', /senat|senado|thuong vien|参议院|參議院|上院|상원|วุฒิสภา|сенат|ព្រឹទ្ធ/],
  [
    'national',
    /general election|national|parliament|legislativ|parlament|generales|gerais|politiche|大选|大選|国会|國會|総選挙|下院|총선|tong tuyen cu|quoc hoi|ทั่วไป|парламент|តំណាងរាស្|ជាតិ|assembl|pilihan raya umum/,
  ],
];
/** Talk of a vote starts long before it and ends soon after it, in days. */
const BEFORE = 600;
const AFTER = 400;
/** A kind named in the title outweighs more than a year, one named in the opening a few months. */
const TITLE_COST = 450;
const LEAD_COST = 130;
/** Without such words people talk of the national one, and rather of the next than of the last. */
const UNNAMED_COST: Readonly<Record<Election['type'], number>> = {
  national: 0,
  commune: 60,
  senate: 250,
  'provincial-district': 250,
};
const PAST = 1.3;
/** Nothing is told at this cost: a wrong name is worse than none. */
const TOO_FAR = 420;
const DAY = 86_400_000;

export function whichElection(
  article: Article,
  features: Features,
  elections: readonly Election[],
): string | undefined {
  const title = textOf(features, 'title');
  const inTitle = typeIn(title);
  const day = article.published ? Date.parse(article.published) : Number.NaN;
  if (Number.isNaN(day)) {
    const named = elections.filter(
      ({ type, date }) => type === (inTitle ?? 'national') && title.includes(date.slice(0, 4)),
    );
    return named.length === 1 ? named[0]?.id : undefined;
  }
  const inLead = typeIn(textOf(features, 'lead'));
  const costs = elections.flatMap(({ id, type, date }) => {
    const days = (Date.parse(date.slice(0, 10)) - day) / DAY;
    if (Number.isNaN(days) || days > BEFORE || days < -AFTER) return [];
    const named = inTitle ?? inLead;
    const other =
      named === undefined
        ? UNNAMED_COST[type]
        : type === named
          ? 0
          : inTitle
            ? TITLE_COST
            : LEAD_COST + UNNAMED_COST[type];
    return [{ id, cost: (days < 0 ? -days * PAST : days) + other }];
  });
  const [best] = costs.sort((a, b) => a.cost - b.cost);
  return best && best.cost < TOO_FAR ? best.id : undefined;
}

const textOf = (features: Features, where: EvidencePlace): string =>
  features.lines
    .filter(line => line.where === where)
    .map(line => line.text)
    .join(' ');

/** The kind named first; communes and councils before the bodies whose names they stand beside. */
function typeIn(text: string): Election['type'] | undefined {
  const found = TYPES.map(([type, words]) => ({ type, at: text.search(words) }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.type;
}
