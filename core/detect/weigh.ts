/** Weighs the features of an article: is a Cambodian election its subject? */

import type { Lang } from '../../content/types.ts';
import { CAMBODIAN, type Features } from './features.ts';
import type { Vote } from './owners.ts';
import { HOME_LANGUAGES } from './vote-words.ts';

/** What each sign adds, by place. Titles name the subject, leads tell it, bodies fill it in. */
export const WEIGHTS = {
  /** A party, a commission or "Cambodian election" in the title. */
  titleStrong: 2.5,
  /** A vote in the title that is Cambodia's. */
  titleVote: 3,
  /** A vote in the title with no place near: counts by what the lead says. */
  titleOpenVote: 1.5,
  titleCompany: 1.5,
  /** Someone known from elections; news of trials and exile has only this. */
  titlePerson: 1.5,
  titleCambodia: 1,
  titleRace: 0.5,
  leadVote: 1.5,
  leadMoreVotes: 0.5,
  leadOpenVote: 0.6,
  /** Country and vote in the first paragraph: how wire copy opens. */
  opening: 1.2,
  leadStrong: 1.2,
  leadCompany: 0.6,
  leadPerson: 0.5,
  bodyVote: 0.3,
  bodyOpenVote: 0.12,
  /** In the languages of the country's own press a vote with no place is one at home. */
  homeOpenVote: 0.25,
  strong: 0.5,
  company: 0.4,
  race: 0.1,
  spread: 2,
  meta: 0.5,
} as const;

/** What speaks for another subject. Enough to undo a title, not a title, a lead and a body. */
export const AGAINST = {
  titleElsewhereVote: 4,
  titleElsewhere: 2,
  titleOtherVote: 4,
  titleDiaspora: 3,
  leadElsewhereVote: 1,
  leadOtherVote: 1.5,
  moreElsewhereVotes: 3,
  rival: 2,
} as const;

/** Ceilings: the tenth vote says no more than the sixth. */
const CAP = { bodyVotes: 2.4, openVotes: 1.2, strong: 2, company: 1, race: 0.6 } as const;
/** Score from which an article is about a Cambodian election. */
export const ABOUT = 5;
/** A subject is named more than once; short copy names it once with a strong name. */
const MIN_VOTES = 2;
/** One word of voting is enough among so many others of a campaign, and this many more points. */
const LONE_RACE = 2;
const LONE_POINTS = 1.5;
/** Another country named this much more often is the place. */
const RIVAL_RATIO = 1.5;

export interface Weighed {
  readonly about: boolean;
  readonly points: number;
}

export function weigh(f: Features, lang: Lang | 'und'): Weighed {
  const home = lang !== 'und' && HOME_LANGUAGES.has(lang);
  const all = f.votes.filter(v => inText(v.mark.where));
  const elsewhere = all.filter(v => v.owner === 'elsewhere');
  const other = all.filter(v => v.owner === 'other');
  const n = (kinds: Parameters<Features['has']>[0], where: Parameters<Features['has']>[1]) =>
    f.has(kinds, where).length;
  // Short names count only where Cambodia is and no other country heads the story.
  const foreignTitle =
    n(['elsewhere'], 'title') > 0 && n(['country', 'strong', 'person'], 'title') === 0;
  const hasPlace = f.cambodia >= 2 && !foreignTitle;
  const company = hasPlace ? f.company : 0;
  // A commission with no country beside it is Cambodia's where Cambodia is the place.
  const isOwn = (v: Vote) =>
    v.owner === 'cambodia' || (v.owner === 'open' && hasPlace && v.mark.sign.kind === 'company');
  const own = all.filter(isOwn);
  const open = all.filter(v => v.owner === 'open' && !isOwn(v));

  // A vote that the title does not place is the reader's own unless the opening says Cambodia.
  const atHome = home || n(CAMBODIAN, 'lead') >= 2;

  let points = 0;
  if (n(['strong'], 'title')) points += WEIGHTS.titleStrong;
  if (f.votesIn('title', 'cambodia')) points += WEIGHTS.titleVote;
  else if (f.votesIn('title', 'open') && hasPlace && atHome) points += WEIGHTS.titleOpenVote;
  if (n(['company'], 'title') && hasPlace) points += WEIGHTS.titleCompany;
  if (n(['person'], 'title')) points += WEIGHTS.titlePerson;
  if (n(CAMBODIAN, 'title')) points += WEIGHTS.titleCambodia;
  if (n(['race'], 'title')) points += WEIGHTS.titleRace;

  if (f.opensWithVote) points += WEIGHTS.opening;
  const leadVotes = own.filter(v => v.mark.where === 'lead').length;
  if (leadVotes) points += WEIGHTS.leadVote + Math.min(2, leadVotes - 1) * WEIGHTS.leadMoreVotes;
  points +=
    Math.min(2, open.filter(v => v.mark.where === 'lead').length) *
    (hasPlace ? WEIGHTS.leadOpenVote : 0);
  if (n(['strong'], 'lead')) points += WEIGHTS.leadStrong;
  if (n(['company'], 'lead') && hasPlace) points += WEIGHTS.leadCompany;
  if (n(['person'], 'lead')) points += WEIGHTS.leadPerson;

  points += Math.min(CAP.bodyVotes, own.length * WEIGHTS.bodyVote);
  points += Math.min(
    CAP.openVotes,
    open.length * (home ? WEIGHTS.homeOpenVote : hasPlace ? WEIGHTS.bodyOpenVote : 0),
  );
  points += Math.min(CAP.strong, f.strong * WEIGHTS.strong);
  points += Math.min(CAP.company, company * WEIGHTS.company);
  points += Math.min(CAP.race, f.race * WEIGHTS.race);
  points += f.spread * WEIGHTS.spread;
  for (const where of ['keywords', 'address'] as const) {
    if (f.votesIn(where, 'cambodia')) points += WEIGHTS.meta;
  }

  if (f.votesIn('title', 'elsewhere')) points -= AGAINST.titleElsewhereVote;
  else if (n(['elsewhere'], 'title')) points -= AGAINST.titleElsewhere;
  if (n(['other-vote'], 'title')) points -= AGAINST.titleOtherVote;
  if (n(['diaspora'], 'title')) points -= AGAINST.titleDiaspora;
  if (f.votesIn('lead', 'elsewhere')) points -= AGAINST.leadElsewhereVote;
  if (n(['other-vote', 'diaspora'], 'lead')) points -= AGAINST.leadOtherVote;
  if (elsewhere.length + other.length > own.length) points -= AGAINST.moreElsewhereVotes;
  if (f.rival > RIVAL_RATIO * f.cambodia) points -= AGAINST.rival;

  const votes = own.length + (home || hasPlace ? open.length : 0);
  const lone =
    own.length === 1 &&
    f.strong > 0 &&
    (f.race >= LONE_RACE || (f.opensWithVote && !home)) &&
    points >= ABOUT + LONE_POINTS;
  const named = f.strong + company + (own.some(v => v.tight) ? 1 : 0);
  return { about: points >= ABOUT && (votes >= MIN_VOTES || lone) && named >= 1, points };
}

const inText = (where: string): boolean => where !== 'keywords' && where !== 'address';
