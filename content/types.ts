/* Provisional: replaced by types generated from content/schema. Names and shapes stay. */

export type FindingId = string & { readonly __brand: 'FindingId' };
export type DocumentId = string & { readonly __brand: 'DocumentId' };
export type ClaimId = 'p1' | 'p1a' | 'p1b' | 'p1c' | 'p1d' | 'p2' | 'p3' | 'p3a' | 'p4' | 'p4a' | 's';
export type TopicId =
  | 'electoral-law' | 'party-dissolution' | 'party-registration' | 'mass-trials' | 'political-prisoners'
  | 'press-freedom' | 'civil-society-laws' | 'internet-control' | 'assembly' | 'judicial-independence'
  | 'election-commission' | 'voter-intimidation' | 'election-observation' | 'harassment-of-opposition'
  | 'exile-and-transnational-repression' | 'political-succession' | 'accountability'
  | 'sanctions-and-trade' | 'reform-agenda' | 'upr' | 'paris-peace-agreements';
/** Who speaks. `statement` is the Commission; every other lane is never mixed with another. */
export type Speaker =
  | 'treaty' | 'office' | 'sg' | 'council' | 'expert' | 'unother' | 'reply' | 'states'
  /** A body that is neither of the UN nor a State: the Inter-Parliamentary Union. */
  | 'other';
export type Lang =
  | 'en' | 'km' | 'fr' | 'zh-Hans' | 'zh-Hant' | 'th' | 'vi' | 'ja' | 'ko' | 'de' | 'es' | 'id' | 'ms'
  | 'lo' | 'ru' | 'it' | 'nl' | 'pt';

export interface SourceDocument {
  id: DocumentId;
  /** UN document symbol as printed, absent where the document has none or it is not known. */
  symbol?: string;
  /** false: the symbol was not seen in print; shown marked. Absent without a symbol. */
  symbolVerified?: boolean;
  title: string;
  /** Issuing body, as the record names it. */
  body: string;
  /** Named person(s) who spoke or signed. */
  author?: string;
  type: 'press-release' | 'statement' | 'state-reply' | 'resolution' | 'special-rapporteur-report'
    | 'ohchr-report' | 'treaty-body-observations' | 'upr-report' | 'opinion';
  /** ISO date, of the precision that is known: 2023, 2023-05 or 2023-05-15. */
  date: string;
  session?: string;
  /** Official address for citing; absent where none is known. */
  url?: string;
  urlBasis?: 'seen' | 'undocs-form' | 'mirror-path';
  /** Where the text was read: provenance, never the citation's address unless it is the issuer's own site. */
  readAt?: string;
  /** read: the document or a faithful copy was read; cited-by-other: known through another text. */
  metadata: 'read' | 'cited-by-other';
  issuedByUN: boolean;
  /** Search aids only, never shown as fact. */
  aliases?: string[];
  /** Editors' note, not for readers. */
  note?: string;
}

export interface ReplyLink {
  /** Id of the finding that holds the State's text. */
  finding: FindingId;
  /** answers: "Cambodia's reply"; same-matter: "Cambodia's position"; earlier-account: "Cambodia's account". */
  relation: 'answers' | 'same-matter' | 'earlier-account';
}

export interface Finding {
  id: FindingId;
  document: DocumentId;
  /** Paragraph as seen in print ("para. 36"), absent where it was not seen. */
  pinpoint?: string;
  /** Our summary in our words; never a quotation. */
  summary: string;
  kind: 'finding' | 'concern' | 'recommendation' | 'state-response';
  topics: TopicId[];
  /** Date or interval (a/b) of what the finding is about, of the precision known. */
  date: string;
  speaker: Speaker;
  /** How the line was read: the text itself, the UN's own summary of it, or a report by others. */
  readAs: 'text' | 'un-summary' | 'report';
  supports: ClaimId[];
  evidence: { url: string; note?: string };
  priority: 1 | 2 | 3;
  replies?: ReplyLink[];
  aliases?: string[];
  /** Present: kept for the record but never shown to readers, with the reason. */
  withheld?: string;
}

/** One file of content/findings: a document and what the record takes from it. */
export interface FindingFile { document: SourceDocument; findings: Finding[] }

/** A stretch [start, end) of Statement.text, in UTF-16 code units. */
export interface Span { start: number; end: number }
export interface Claim extends Span { id: ClaimId; topics: TopicId[]; recordNote: string }
/** One of the four points, or the summary (number absent). */
export interface Point extends Span {
  id: 'p1' | 'p2' | 'p3' | 'p4' | 's';
  number?: 1 | 2 | 3 | 4;
  topics: TopicId[];
  recordNote: string;
  /** Claims inside the point that have a note of their own. */
  claims: Claim[];
  aliases?: string[];
}
export interface Statement {
  id: string; title: string; issuer: string; issuerNote: string; date: string; url: string;
  /** The whole text, word for word, without the site's navigation. */
  text: string;
  points: Point[];
}
export interface Topic {
  id: TopicId;
  label: { en: string; km: string; fr: string };
  /** Everyday words and other-language names that lead to the topic. */
  aliases: string[];
}
export interface Election {
  id: string; type: 'national' | 'commune' | 'senate' | 'provincial-district';
  /** ISO date, interval or year. */
  date: string; label: string; verified: boolean; source: string; note?: string;
}
/** A person, party, body, law or outlet with its names in several languages. */
export interface Name {
  id: string; category: string;
  /** Forms seen in print, by language (zh for both scripts). */
  forms: Record<string, string[]>;
  abbreviations?: string[]; misspellings?: string[];
  /** Forms not seen in print: search aids only. */
  unverified?: Record<string, string[]>;
  ambiguous?: boolean; ambiguityNote?: string;
}
/** The names of one issuing body, as each citation style writes it. */
export interface BodyNames { full: string; mla: string; oscola: string; un?: string; bb: string; aglc: string }

export interface Cue {
  form: string;
  /** Form to match after normalising; absent when it is the form itself. */
  norm?: string;
  seen: boolean; where?: string; ambiguous: boolean; note?: string;
}
export type CueClass =
  | 'country' | 'demonym' | 'election' | 'electionCambodiaOnly' | 'parties' | 'people' | 'bodies'
  | 'places' | 'negative';
export interface CueFile extends Record<CueClass, Cue[]> {
  lang: Lang;
  topics: Partial<Record<TopicId, Cue[]>>;
  months: (Cue & { month: number })[];
  datePatterns: { pattern: string; example: string; note?: string }[];
  datelinePatterns: { pattern: string; example: string; note?: string }[];
}
/** All cue files by language, provenance left out: what the judgement works with. */
export type CueBook = Record<Lang, CueFile>;

/** Everything under content/ but the cues, in one value. */
export interface ElectionRecord {
  /** Day on which the search of the record ended: "No reply found as of …". */
  compiled: string;
  statement: Statement;
  topics: Topic[];
  files: FindingFile[];
  elections: Election[];
  names: Name[];
  bodies: Record<string, BodyNames>;
}
