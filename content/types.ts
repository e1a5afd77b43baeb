/**
 * The shapes of the record. Generated from content/schema by tests/content/types.test.ts:
 * change the schema and run `npx vitest run tests/content/types.test.ts -u`.
 */

/**
 * ISO date of the precision that is known: 2023, 2023-05 or 2023-05-15.
 */
export type RecordDate = string;
/**
 * A web address as it was seen, with http or https.
 */
export type Address = string;
/**
 * Id of a topic in topics.json.
 */
export type TopicId =
  | 'electoral-law'
  | 'party-dissolution'
  | 'party-registration'
  | 'mass-trials'
  | 'political-prisoners'
  | 'press-freedom'
  | 'civil-society-laws'
  | 'internet-control'
  | 'assembly'
  | 'judicial-independence'
  | 'election-commission'
  | 'voter-intimidation'
  | 'election-observation'
  | 'harassment-of-opposition'
  | 'exile-and-transnational-repression'
  | 'political-succession'
  | 'accountability'
  | 'sanctions-and-trade'
  | 'reform-agenda'
  | 'upr'
  | 'paris-peace-agreements';
/**
 * A point of the statement (p1 to p4), its summary (s), or a claim inside a point.
 */
export type ClaimId =
  'p1' | 'p1a' | 'p1b' | 'p1c' | 'p1d' | 'p2' | 'p3' | 'p3a' | 'p4' | 'p4a' | 's';
/**
 * Search aids: words by which readers look for the entry. Never shown, never a fact.
 */
export type Aliases = string[];
/**
 * Id of a document, which is also the name of its file under findings/. Never changed and never used again.
 */
export type DocumentId = string & {readonly __brand: 'DocumentId'};
/**
 * Id of a finding: f, the year of what it is about, a few words. Never changed and never used again.
 */
export type FindingId = string & {readonly __brand: 'FindingId'};
/**
 * ISO date of the precision that is known, or an interval of two of them: 2017-06/2018-06.
 */
export type RecordInterval = string;
/**
 * Who speaks in a line; a lane of the panel. treaty: a UN treaty body or its members. office: the UN human rights office and the High Commissioner. sg: the Secretary-General, his spokesman and his reports. council: the Human Rights Council itself, which is made of States. expert: an independent UN expert or working group, or a Special Representative for human rights in Cambodia. unother: another UN body. reply: Cambodia. states: other States. other: neither the UN nor a State.
 */
export type Speaker =
  'treaty' | 'office' | 'sg' | 'council' | 'expert' | 'unother' | 'reply' | 'states' | 'other';
/**
 * Language of a cue file, as a BCP 47 tag.
 */
export type Lang =
  | 'en'
  | 'km'
  | 'fr'
  | 'zh-Hans'
  | 'zh-Hant'
  | 'th'
  | 'vi'
  | 'ja'
  | 'ko'
  | 'de'
  | 'es'
  | 'id'
  | 'ms'
  | 'lo'
  | 'ru'
  | 'it'
  | 'nl'
  | 'pt';
/**
 * The classes of cues that are plain lists.
 */
export type CueClass =
  | 'country'
  | 'demonym'
  | 'election'
  | 'electionCambodiaOnly'
  | 'parties'
  | 'people'
  | 'bodies'
  | 'places'
  | 'negative';
/**
 * All cue files by language, provenance left out: what the judgement works with.
 */
export type CueBook = Record<Lang, CueFile>;
/**
 * News sites that cover Cambodia: the hosts on which articles are read without being asked.
 */
export type NewsHosts = NewsHost[];

/**
 * Everything under content/, by the shape of its files.
 */
export interface Content {
  record: ElectionRecord;
  bodyNames: BodyNames;
  cueFile: CueFile;
  cue?: Cue;
  cueClass: CueClass;
  cueBook: CueBook;
  newsHosts: NewsHosts;
  pointTranslations?: PointTranslations;
  recordChange?: RecordChange;
  span: Span;
}
/**
 * Everything under content/ but the cues and the hosts, in one value.
 */
export interface ElectionRecord {
  /**
   * Day on which the search of the record ended: No reply found as of …
   */
  compiled: RecordDate;
  statement: Statement;
  /**
   * All topics.
   */
  topics: Topic[];
  /**
   * All documents with their findings.
   */
  files: FindingFile[];
  /**
   * All elections.
   */
  elections: Election[];
  /**
   * All names.
   */
  names: Name[];
  /**
   * All issuing bodies, by their name in documents.
   */
  bodies: Record<string, BodyNames>;
}
/**
 * The statement of the Commission of Inquiry for Cambodia, word for word, with its points as stretches of the text.
 */
export interface Statement {
  /**
   * Id of the statement.
   */
  id: string;
  /**
   * Title as published.
   */
  title: string;
  /**
   * Who issued it. No individual author is named in it.
   */
  issuer: string;
  /**
   * What a reader must know of the issuer, so that it is not taken for a UN body.
   */
  issuerNote: string;
  /**
   * Day of the statement.
   */
  date: RecordDate;
  /**
   * Where it is published.
   */
  url: Address;
  /**
   * The whole text, word for word, without the navigation of the site.
   */
  text: string;
  /**
   * The four points and the summary, in their order.
   */
  points: Point[];
  /**
   * Other texts of the same issuer about the same hearings: addresses only, never part of the statement.
   */
  siblings?: Sibling[];
}
/**
 * One of the four points, or the summary.
 */
export interface Point {
  /**
   * p1 to p4, or s for the summary.
   */
  id: 'p1' | 'p2' | 'p3' | 'p4' | 's';
  /**
   * Its number in the statement; absent for the summary.
   */
  number?: 1 | 2 | 3 | 4;
  /**
   * First UTF-16 code unit of the stretch in Statement.text.
   */
  start: number;
  /**
   * The code unit after its last one.
   */
  end: number;
  /**
   * Topics it is about.
   */
  topics: TopicId[];
  /**
   * The neutral line shown beside it, word for word from the comparison with the record.
   */
  recordNote: string;
  /**
   * Claims inside the point, in their order.
   */
  claims: Claim[];
  aliases?: Aliases;
}
/**
 * A part of a point that has a record note of its own.
 */
export interface Claim {
  /**
   * Which claim.
   */
  id: ClaimId;
  /**
   * First UTF-16 code unit of the stretch in Statement.text.
   */
  start: number;
  /**
   * The code unit after its last one.
   */
  end: number;
  /**
   * Topics it is about.
   */
  topics: TopicId[];
  /**
   * The neutral line shown beside it, word for word from the comparison with the record.
   */
  recordNote: string;
}
/**
 * Another text of the issuer: where it is, nothing of what it says.
 */
export interface Sibling {
  /**
   * What it is.
   */
  title: string;
  /**
   * Day of the hearing it belongs to.
   */
  date: RecordDate;
  /**
   * Where it is published.
   */
  url: Address;
}
/**
 * A subject of the record.
 */
export interface Topic {
  /**
   * Its id.
   */
  id: TopicId;
  /**
   * Its name as shown, by language of the interface.
   */
  label: {
    /**
     * Name in English.
     */
    en: string;
    /**
     * Name in Khmer.
     */
    km: string;
    /**
     * Name in French.
     */
    fr: string;
  };
  /**
   * false: the Khmer and French names are drafts that no native speaker has read yet. Absent once they were read.
   */
  labelReviewed?: false;
  /**
   * Everyday words and other-language names that lead to the topic. Never shown, never a fact.
   */
  aliases: string[];
}
/**
 * One document and what the record takes from it. The file is named for the id of the document.
 */
export interface FindingFile {
  document: SourceDocument;
  /**
   * What the record takes from the document.
   *
   * @minItems 1
   */
  findings: Finding[];
}
/**
 * A document: of the UN, of a State, or of another body.
 */
export interface SourceDocument {
  id: DocumentId;
  /**
   * UN document symbol; absent where the document has none or it is not known.
   */
  symbol?: string;
  /**
   * false: the symbol was not seen in print, and is shown marked. true: it was. Absent without a symbol.
   */
  symbolVerified?: boolean;
  /**
   * Title as printed, or a description where it has none.
   */
  title: string;
  /**
   * Issuing body, as the record names it.
   */
  body: string;
  /**
   * Named person or persons who spoke or signed.
   */
  author?: string;
  /**
   * Kind of document.
   */
  type:
    | 'press-release'
    | 'statement'
    | 'state-reply'
    | 'resolution'
    | 'special-rapporteur-report'
    | 'ohchr-report'
    | 'treaty-body-observations'
    | 'upr-report'
    | 'opinion';
  /**
   * Date of the document, of the precision that is known.
   */
  date: RecordDate;
  /**
   * Session at which it was made, as printed.
   */
  session?: string;
  /**
   * Official address for citing; absent where none is known.
   */
  url?: Address;
  /**
   * How the official address is known. seen: that address was seen. undocs-form: built from the symbol. mirror-path: the path was seen on a mirror and the official host put in its place.
   */
  urlBasis?: 'seen' | 'undocs-form' | 'mirror-path';
  /**
   * Where the text was read: provenance, never the address of a citation unless it is the issuer’s own site.
   */
  readAt?: Address;
  /**
   * read: the document or a faithful copy was read. cited-by-other: known through another text.
   */
  metadata: 'read' | 'cited-by-other';
  /**
   * false: not a document of the United Nations.
   */
  issuedByUN: boolean;
  aliases?: Aliases;
  /**
   * Editors’ note, not for readers.
   */
  note?: string;
}
/**
 * One line of the record: what a speaker said, in our words, with its source.
 */
export interface Finding {
  id: FindingId;
  /**
   * Id of the document of this file.
   */
  document: DocumentId;
  /**
   * Paragraph as seen in print (para. 36); absent where the number was not seen. Never filled in by guess.
   */
  pinpoint?: string;
  /**
   * What was said, in our own words; never a quotation.
   */
  summary: string;
  /**
   * What kind of line it is.
   */
  kind: 'finding' | 'concern' | 'recommendation' | 'state-response';
  /**
   * Topics it is about.
   *
   * @minItems 1
   */
  topics: TopicId[];
  /**
   * Date or interval of what the line is about, of the precision that is known.
   */
  date: RecordInterval;
  speaker: Speaker;
  /**
   * How the line was read. text: in the UN’s or the State’s own text. un-summary: in the UN’s own summary of it. report: in a report by the press, an NGO or another third party.
   */
  readAs: 'text' | 'un-summary' | 'report';
  /**
   * Claims of the statement it bears on, for or against.
   */
  supports: ClaimId[];
  /**
   * Where this line was read.
   */
  evidence: {
    /**
     * Address where it was read.
     */
    url: Address;
    /**
     * Editors’ note on the source, not for readers.
     */
    note?: string;
  };
  /**
   * A sentence shown to readers where the source needs a word: a page without an address, words as another relays them, a body that is not of the UN.
   */
  provenanceNote?: string;
  /**
   * 1: bears directly on elections or on the central claims of the statement. 3: background.
   */
  priority: 1 | 2 | 3;
  /**
   * Texts of the State that stand with this line.
   *
   * @minItems 1
   */
  replies?: ReplyLink[];
  aliases?: Aliases;
  /**
   * Present: kept for the record but never shown to readers, with the reason.
   */
  withheld?: string;
}
/**
 * A text of the State that stands with a finding.
 */
export interface ReplyLink {
  /**
   * Id of the finding that holds the State’s text.
   */
  finding: FindingId;
  /**
   * answers: shown as Cambodia’s reply. same-matter: shown as Cambodia’s position, not an answer. earlier-account: the State spoke first, shown as Cambodia’s account.
   */
  relation: 'answers' | 'same-matter' | 'earlier-account';
}
/**
 * One election.
 */
export interface Election {
  /**
   * Its id.
   */
  id: string;
  /**
   * Which body was elected.
   */
  type: 'national' | 'commune' | 'senate' | 'provincial-district';
  /**
   * Polling day or days, of the precision that was seen.
   */
  date: RecordInterval;
  /**
   * Its name, in English.
   */
  label: string;
  /**
   * true: the date was seen in a source. false: inferred, see the note.
   */
  verified: boolean;
  /**
   * Where the date was seen; absent where it is inferred.
   */
  source?: Address;
  /**
   * What a reader must know of the date.
   */
  note?: string;
}
/**
 * A person, party, body, law or outlet with its names in several languages.
 */
export interface Name {
  /**
   * Its id.
   */
  id: string;
  /**
   * What kind of name it is.
   */
  category: string;
  /**
   * Forms seen in print, by language (zh for both scripts). The first of a language is the one to show.
   */
  forms: Record<string, string[]>;
  /**
   * Short forms.
   */
  abbreviations?: string[];
  /**
   * Spellings found wrong that readers type all the same: search aids only.
   */
  misspellings?: string[];
  /**
   * Forms not seen in print, by language: search aids only, never shown.
   */
  unverified?: Record<string, string[]>;
  /**
   * true: the forms also mean other things.
   */
  ambiguous?: boolean;
  /**
   * What else they mean, or what they need beside them.
   */
  ambiguityNote?: string;
}
/**
 * The names of one issuing body, as each citation style writes it.
 */
export interface BodyNames {
  /**
   * Full name.
   */
  full: string;
  /**
   * As MLA writes it.
   */
  mla: string;
  /**
   * As OSCOLA writes it.
   */
  oscola: string;
  /**
   * As the UN’s own editorial manual writes it.
   */
  un?: string;
  /**
   * As the Bluebook writes it.
   */
  bb: string;
  /**
   * As AGLC writes it.
   */
  aglc: string;
}
/**
 * The cues of one language: by what an article on a Cambodian election is known.
 */
export interface CueFile {
  lang: Lang;
  /**
   * Names of the country.
   */
  country: Cue[];
  /**
   * Words for its people and its language.
   */
  demonym: Cue[];
  /**
   * Words for elections, which need Cambodia beside them.
   */
  election: Cue[];
  /**
   * Election words that speak for Cambodia by themselves.
   */
  electionCambodiaOnly: Cue[];
  /**
   * Political parties.
   */
  parties: Cue[];
  /**
   * Persons.
   */
  people: Cue[];
  /**
   * Institutions.
   */
  bodies: Cue[];
  /**
   * Places.
   */
  places: Cue[];
  /**
   * What shows that an article is about something else.
   */
  negative: Cue[];
  /**
   * Words that show a topic, by topic.
   */
  topics: Partial<Record<TopicId, Cue[]>>;
  /**
   * Names of the months.
   */
  months: MonthCue[];
  /**
   * How dates are written.
   */
  datePatterns: CuePattern[];
  /**
   * How an article opens with place and date.
   */
  datelinePatterns: CuePattern[];
}
/**
 * A form to look for in an article.
 */
export interface Cue {
  /**
   * The form as printed.
   */
  form: string;
  /**
   * The form to match after normalising; absent when it is the form itself.
   */
  norm?: string;
  /**
   * true: seen in published text.
   */
  seen: boolean;
  /**
   * Where it was seen.
   */
  where?: string;
  /**
   * true: it also means other things.
   */
  ambiguous: boolean;
  /**
   * What to know of it.
   */
  note?: string;
}
/**
 * The name of a month.
 */
export interface MonthCue {
  /**
   * The form as printed.
   */
  form: string;
  /**
   * The form to match after normalising; absent when it is the form itself.
   */
  norm?: string;
  /**
   * true: seen in published text.
   */
  seen: boolean;
  /**
   * Where it was seen.
   */
  where?: string;
  /**
   * true: it also means other things.
   */
  ambiguous: boolean;
  /**
   * What to know of it.
   */
  note?: string;
  /**
   * 1 for January to 12 for December.
   */
  month: number;
}
/**
 * A pattern with a text that it finds.
 */
export interface CuePattern {
  /**
   * Regular expression.
   */
  pattern: string;
  /**
   * A text that it finds.
   */
  example: string;
  /**
   * true: seen in published text.
   */
  seen?: boolean;
  /**
   * Where it was seen.
   */
  where?: string;
  /**
   * What to know of it.
   */
  note?: string;
}
/**
 * A news site.
 */
export interface NewsHost {
  /**
   * Its registrable domain in lower case, without www: subdomains are covered.
   */
  host: string;
  /**
   * Name of the outlet.
   */
  name: string;
  /**
   * Language in which it chiefly covers Cambodia, as a BCP 47 tag.
   */
  lang: string;
  /**
   * Where it is made, as an ISO 3166 code; XX for none.
   */
  country: string;
  /**
   * One line on why it is in the list.
   */
  why: string;
}
/**
 * One point in the languages of the interface other than English.
 */
export interface PointTranslations {
  /**
   * In Khmer.
   */
  km: Translation;
  /**
   * In French.
   */
  fr: Translation;
}
/**
 * A translation of a point.
 */
export interface Translation {
  /**
   * The whole point, as literally as the language allows; what the statement puts in quotation marks stands in quotation marks.
   */
  text: string;
  /**
   * Whether a native speaker has compared it with the English.
   */
  reviewed: boolean;
}
/**
 * What a release changed in the record.
 */
export interface RecordChange {
  /**
   * Version of the extension that first carried it.
   */
  version: string;
  /**
   * A sentence each, in English; a correction says what was wrong.
   */
  changes: string[];
}
/**
 * A stretch [start, end) of Statement.text, in UTF-16 code units.
 */
export interface Span {
  /**
   * First UTF-16 code unit of the stretch in Statement.text.
   */
  start: number;
  /**
   * The code unit after its last one.
   */
  end: number;
}
