/** Gives every cue the part it plays in judging an article, for one language at a time. */

import type { Cue, CueBook, CueFile, Lang, TopicId } from '../../content/types.ts';
import { type Folded, fold } from '../text/fold.ts';
import { compileScan, type ScanForm, type ScanHit } from '../text/scan.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { BORDER, DIASPORA, NAMESAKES, OTHER_MATTERS, OTHER_VOTES } from './other-votes.ts';
import { NO_VOTES, STRUGGLE, VOTE_WORDS } from './vote-words.ts';
import { wordList } from './word-list.ts';

export type SignKind =
  /** Cambodia and Cambodians. */
  | 'country'
  /** Khmer, and short names of the country: weaker, they are a people and a language too. */
  | 'khmer'
  | 'place'
  /** In all kinds of news: they name the country, never the election. */
  | 'leader'
  /** People known from elections. */
  | 'person'
  /** Speaks for a Cambodian election by itself: a party, a body, a compound with both words. */
  | 'strong'
  /** Does so only in Cambodia's company: NEC, CPP, candlelight. */
  | 'company'
  | 'vote'
  /** Campaign, candidate, seats, boycott: election words that are also others. */
  | 'race'
  /** Trials, arrests, exile: what befalls those who would stand. */
  | 'case'
  /** Another country; `key` says which. */
  | 'elsewhere'
  /** A vote that is not a public election. */
  | 'other-vote'
  | 'diaspora'
  /** Named after Cambodia or the Khmer, and another subject: the Khmer Rouge, a weekly, a fruit. */
  | 'past'
  /** Takes its words out of the count and says nothing. */
  | 'mask';

export interface Sign extends ScanForm {
  readonly kind: SignKind;
  readonly key: string;
  /** Holds a word for voting. */
  readonly votes: boolean;
}

/** Names that also mean a people, a temple or a flower, or are one character long. */
const WEAK_COUNTRY =
  /^(khmers?|khmere|the kingdom|kampuchea|柬|高棉|เขมร|ขะแมร์|คนเขมร|ខ្មែរ|크메르|クメール|кхмеров|jemeres)$/;
/** Parties named by what they are, not by name. */
const GENERIC_PARTY =
  /^([a-zà-ÿа-я]|反对党|执政党|反對黨|在野黨|여당|제1야당|ฝ่ายค้าน|พรรคฝ่ายค้าน|ຝ່າຍຄ້ານ|ພັກຝ່າຍຄ້ານ|គណបក្សប្រឆាំង|បក្សប្រឆាំង|គណបក្សកាន់អំណាច|Oppositionspartei|Einparteienstaat)/;
const SHORT_CAPITALS = /^\(?[A-ZА-Я]{2,4}\)?$/;
const RACE_TOPICS: readonly TopicId[] = [
  'party-dissolution',
  'party-registration',
  'electoral-law',
  'election-observation',
];
const CASE_TOPICS: readonly TopicId[] = [
  'mass-trials',
  'political-prisoners',
  'harassment-of-opposition',
  'exile-and-transnational-repression',
];
/** Words for a commune: no names, and the beginning of other words. */
const NO_PLACE = /^(?:ឃុំ|សង្កាត់|Gemeinden)$/;
/** Machine translation turns Cambodian names into these: they are no sign of another country. */
const UNSAFE_NEGATIVES =
  /communist|komunis|communiste|nationwide election fee|social gathering|tribunal|партия камбоджи|结\(|結\(/i;

type Scanner = (folded: Folded) => ScanHit<Sign>[];

/** Compiles the scanner of one language: its own cues, English ones, and the names of all. */
export function compileLexicon(cues: CueBook, lang: Lang | 'und'): Scanner {
  const own = lang === 'und' ? 'en' : lang;
  const voteForms = [own, ...relatives(own)].flatMap(l => wordList(VOTE_WORDS[l]));
  const masks = [own, ...relatives(own)].flatMap(l => wordList(NO_VOTES[l]));
  const holdsVote = compileScan([...voteForms, ...masks.map(m => ({ ...m, mask: true }))]);
  const signs = new Map<string, Sign>();
  const add = (form: ScanForm, kind: SignKind, key?: string) => {
    const { text } = fold(form.form);
    if (text === '' || signs.has(text)) return;
    const votes =
      kind === 'vote' ||
      ((kind === 'strong' || kind === 'company') &&
        holdsVote({ ...fold(form.form) }).some(hit => !('mask' in hit.entry)));
    signs.set(text, { ...form, kind, key: key ?? text, votes });
  };
  const addAll = (list: string, kind: SignKind, key?: string) => {
    if (list.trim()) for (const form of wordList(list)) add(form, kind, key);
  };

  for (const mask of masks) add(mask, 'mask');
  addAll(NAMESAKES, 'mask');
  addAll(OTHER_MATTERS, 'past');
  addAll(DIASPORA, 'diaspora');
  add({ form: "with Cambodia's" }, 'country', 'kh');
  addAll(BORDER, 'elsewhere', 'border');
  addAll(OTHER_VOTES, 'other-vote');
  const addElection = (cue: Cue) => {
    const isVote = holdsVote(fold(cue.form)).some(hit => !('mask' in hit.entry));
    add(cue, isVote ? 'vote' : 'race');
  };
  const addFile = (file: CueFile) => {
    for (const cue of [...file.country, ...file.demonym]) {
      const text = fold(cue.form).text;
      add(cue, WEAK_COUNTRY.test(text) ? 'khmer' : 'country', 'kh');
    }
    addNames(file, add);
    for (const cue of file.places) if (!NO_PLACE.test(cue.form)) add(cue, 'place', 'kh');
    for (const cue of file.election) addElection(cue);
    for (const topic of CASE_TOPICS) {
      for (const cue of file.topics[topic] ?? []) add(cue, 'case');
    }
    // Words of dissolution and registration belong to a campaign like boycott and candidate.
    for (const topic of RACE_TOPICS) {
      for (const cue of file.topics[topic] ?? []) {
        // The Thai word for party begins the party's name: it must not be taken from it.
        addElection({ ...cue, form: cue.form.replace(/พรรค$/, '') });
      }
    }
    for (const cue of file.negative) {
      if (!cue.ambiguous && !UNSAFE_NEGATIVES.test(cue.form)) add(cue, 'elsewhere', 'cue');
    }
  };
  addFile(cues[own]);
  for (const form of voteForms) add(form, 'vote');
  for (const l of [own, ...relatives(own)]) addAll(STRUGGLE[l] ?? '', 'race');
  for (const relative of relatives(own)) addFile(cues[relative]);
  for (const [key, list] of Object.entries(ELSEWHERE)) addAll(list, 'elsewhere', key);
  // Names travel between languages; other words do not.
  for (const file of Object.values(cues)) {
    if (file.lang === own) continue;
    addNames(file, (cue, kind) => {
      if (kind === 'strong' || kind === 'person' || kind === 'leader') add(cue, kind);
    });
  }
  for (const cue of [...cues.en.country, ...cues.en.demonym]) {
    if (/^Cambodia/.test(cue.form)) add(cue, 'country', 'kh');
  }
  return compileScan([...signs.values()]);
}

/** Languages that share one vocabulary in print. */
function relatives(lang: Lang): Lang[] {
  if (lang === 'zh-Hans') return ['zh-Hant'];
  if (lang === 'zh-Hant') return ['zh-Hans'];
  if (lang === 'ms') return ['id'];
  if (lang === 'id') return ['ms'];
  return [];
}

function addNames(file: CueFile, add: (cue: Cue, kind: SignKind) => void): void {
  for (const cue of file.parties) {
    if (!cue.ambiguous) add(cue, 'strong');
    else add(cue, GENERIC_PARTY.test(cue.form) ? 'race' : 'company');
  }
  for (const cue of file.electionCambodiaOnly) add(cue, cue.ambiguous ? 'company' : 'strong');
  for (const cue of file.people) add(cue, cue.ambiguous ? 'leader' : 'person');
  for (const cue of file.bodies) {
    if (!cue.ambiguous) add(cue, 'strong');
    else add(cue, SHORT_CAPITALS.test(cue.form) || isCommission(cue.form) ? 'company' : 'mask');
  }
}

/** Commissions for elections, by the word for election in their names. */
const COMMISSION =
  /[eé]le(c|ic|z)|wahl|kies|pemil|pilihan|bầu cử|избирательн|选|選|선거|선관위|เลือกตั้ง|ເລືອກຕັ້ງ|ឆ្នោត/i;
const isCommission = (form: string): boolean =>
  COMMISSION.test(form) || COMMISSION.test(fold(form).text);
