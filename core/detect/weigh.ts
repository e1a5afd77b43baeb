/** Weighs the features of an article: is a Cambodian election its subject? */

import type { Lang } from '../../content/types.ts';
import { COMMENTATORS } from '../lexicon/elsewhere.ts';
import type { SignKind } from '../lexicon/lexicon.ts';
import { HOME_LANGUAGES, isSoftVote } from '../lexicon/vote-words.ts';
import { CAMBODIAN, type Features } from './features.ts';

/** What each sign adds, by place. Titles name the subject, leads tell it, bodies fill it in. */
const WEIGHTS = {
  /** A party, a commission or "Cambodian election" in the title. */
  titleStrong: 2.5,
  /** A vote in the title that is Cambodia's. */
  titleVote: 2.5,
  titleCompany: 1.5,
  /** Someone known from elections; news of trials and exile has only this. */
  titlePerson: 1.5,
  titleCambodia: 1,
  titleRace: 0.5,
  leadVote: 1.5,
  leadMoreVotes: 0.5,
  /** Country and vote in the first paragraph: how wire copy opens. */
  opening: 1,
  leadStrong: 1.2,
  leadCompany: 0.6,
  leadPerson: 0.5,
  leadCambodia: 0.5,
  bodyVote: 0.3,
  strong: 0.5,
  company: 0.4,
  race: 0.1,
  spread: 2,
  meta: 0.5,
} as const;

/** What speaks for another subject. Enough to undo a title, not a title, a lead and a body. */
const AGAINST = {
  titleElsewhereVote: 4,
  titleElsewhere: 3.5,
  titleCommentator: 2,
  titleOtherVote: 4,
  titleDiaspora: 3,
  leadElsewhereVote: 1,
  /** The only vote that the opening tells of is another country's: its guests are Cambodian. */
  onlyElsewhereVote: 7,
  leadOtherVote: 1.5,
  titlePast: 2.5,
  /** The old regime twice in the opening: history, or its tribunal. */
  leadPast: 1,
  moreElsewhereVotes: 3,
  rival: 2,
} as const;

/** Ceilings: the tenth vote says no more than the eighth. */
const CAP = { bodyVotes: 3, leadVotes: 2, strong: 2, company: 1, race: 0.6 } as const;
/** Score from which an article is about a Cambodian election. */
export const ABOUT = 5.5;
/** A subject is named more than once; short copy names it once with a strong name. */
const MIN_VOTES = 2;
/** Another country named this much more often is the place. */
const RIVAL_RATIO = 1.5;
/** One word of voting is enough among so many others of a campaign. */
const LONE_RACE = 2;
/** With no name at all: companies and clubs at home vote too. */
const HOME_VOTES = 3;
const LONE_NAMES = 2;
/** A brief: at least half of its paragraphs tell of the vote. */
const BRIEF = 0.5;

export interface Weighed {
  readonly about: boolean;
  readonly points: number;
}

export function weigh(f: Features, lang: Lang | 'und'): Weighed {
  const home = lang !== 'und' && HOME_LANGUAGES.has(lang);
  const all = f.votes.filter(v => inText(v.mark.where));
  const own = all.filter(v => v.owner === 'cambodia');
  const foreign = all.filter(v => v.owner === 'elsewhere' || v.owner === 'other');
  const n = (kinds: Parameters<Features['has']>[0], where: Parameters<Features['has']>[1]) =>
    f.has(kinds, where).length;

  let points = 0;
  if (n(['strong'], 'title')) points += WEIGHTS.titleStrong;
  if (f.votesIn('title', 'cambodia')) points += WEIGHTS.titleVote;
  if (n(['company'], 'title') && f.hasPlace) points += WEIGHTS.titleCompany;
  if (n(['person'], 'title')) points += WEIGHTS.titlePerson;
  if (n(CAMBODIAN, 'title')) points += WEIGHTS.titleCambodia;
  if (n(['race'], 'title')) points += WEIGHTS.titleRace;

  const leadVotes = f.votesIn('lead', 'cambodia');
  if (f.opensWithVote) points += WEIGHTS.opening;
  if (leadVotes) {
    points += WEIGHTS.leadVote + Math.min(CAP.leadVotes, leadVotes - 1) * WEIGHTS.leadMoreVotes;
  }
  if (n(['strong'], 'lead')) points += WEIGHTS.leadStrong;
  if (n(['company'], 'lead') && f.hasPlace) points += WEIGHTS.leadCompany;
  if (n(['person'], 'lead')) points += WEIGHTS.leadPerson;
  if (n(['country'], 'lead')) points += WEIGHTS.leadCambodia;

  points += Math.min(CAP.bodyVotes, own.length * WEIGHTS.bodyVote);
  points += Math.min(CAP.strong, f.strong * WEIGHTS.strong);
  points += Math.min(CAP.company, f.company * WEIGHTS.company);
  points += Math.min(CAP.race, f.race * WEIGHTS.race);
  points += f.spread * WEIGHTS.spread;
  for (const where of ['keywords', 'address'] as const) {
    if (f.votesIn(where, 'cambodia')) points += WEIGHTS.meta;
  }

  if (f.votesIn('title', 'elsewhere')) points -= AGAINST.titleElsewhereVote;
  else points -= foreignTitle(f);
  if (n(['other-vote'], 'title')) points -= AGAINST.titleOtherVote;
  if (n(['diaspora'], 'title')) points -= AGAINST.titleDiaspora;
  if (f.votesIn('lead', 'elsewhere')) {
    points -= AGAINST.leadElsewhereVote;
    if (!opensAtHome(f)) points -= AGAINST.onlyElsewhereVote;
  }
  if (n(['past'], 'title')) points -= AGAINST.titlePast;
  if (n(['past'], 'lead') > 1) points -= AGAINST.leadPast;
  if (n(['other-vote', 'diaspora'], 'lead')) points -= AGAINST.leadOtherVote;
  if (foreign.length > own.length) points -= AGAINST.moreElsewhereVotes;
  if (f.rival > RIVAL_RATIO * f.cambodia) points -= AGAINST.rival;

  // Parliaments vote too: a poll or an election must be among the words, or a headline that votes
  // above the words of a campaign.
  const plain = own.filter(v => !isSoftVote(v.mark.sign.key)).length;
  // Who is convicted and barred from voting has no election in the report but that.
  const barred = f.cases > 0 && f.race > 0 && inOpening(f, 'strong') ? own.length : 0;
  const hard = plain > 0 || f.race === 0 || !f.votesIn('title', 'cambodia') ? plain || barred : 1;
  const persons = n(['person'], 'title') + n(['person'], 'lead');
  const brief =
    f.spread >= BRIEF &&
    (f.opensWithVote ? f.race >= LONE_RACE : inOpening(f, 'strong') && leadVotes > 0);
  const lone =
    own.length === 1 &&
    (brief ||
      ((f.strong > 0 || f.company + Math.min(1, persons) >= LONE_NAMES) &&
        (f.race >= LONE_RACE ||
          (!home &&
            (f.opensWithVote ||
              (f.votesIn('title', 'cambodia') > 0 && f.race > 0 && inOpening(f, 'strong')) ||
              f.strong + f.company >= LONE_NAMES ||
              f.race + f.cases >= LONE_RACE)))));
  const enough = hard > 0 && (own.length >= MIN_VOTES || lone);
  const named =
    f.strong + f.company > 0 ||
    own.some(v => v.tight) ||
    persons > 0 ||
    n(['country'], 'title') + n(['country'], 'lead') > 0 ||
    (f.hasPlace &&
      (home ? hard >= HOME_VOTES : hard >= MIN_VOTES || (hard > 0 && own.length > MIN_VOTES)));
  return { about: points >= ABOUT && enough && named, points };
}

/** Another country heads the story; a government that comments does not, where Cambodia is the place. */
function foreignTitle(f: Features): number {
  const keys = f.has(['elsewhere'], 'title').map(mark => mark.sign.key);
  if (keys.some(key => !COMMENTATORS.has(key))) return AGAINST.titleElsewhere;
  return keys.length > 0 && !f.hasPlace ? AGAINST.titleCommentator : 0;
}

const inOpening = (f: Features, kind: SignKind): boolean =>
  f.has([kind], 'title').length + f.has([kind], 'lead').length > 0;
/** A vote told as Cambodia's own, or a name that speaks for one, stands in title or lead. */
const opensAtHome = (f: Features): boolean =>
  inOpening(f, 'strong') ||
  f.votes.some(
    v =>
      v.owner === 'cambodia' &&
      v.tight &&
      v.mark.sign.kind === 'vote' &&
      (v.mark.where === 'title' || v.mark.where === 'lead'),
  );
const inText = (where: string): boolean => where !== 'keywords' && where !== 'address';
