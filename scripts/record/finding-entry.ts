/** Makes the skeleton of a finding and of its document from answers, leaving out what was not answered. */
import type { Finding, FindingFile, SourceDocument } from '../../content/types.ts';

/** One question: its flag, how it is asked, and what is taken when nothing is answered. */
export interface Question {
  flag: string;
  ask: string;
  /** Asked for a new document, or for every finding. */
  of: 'document' | 'finding';
  optional?: true;
}

export const questions: readonly Question[] = [
  { flag: 'title', of: 'document', ask: 'Title of the document, as printed' },
  { flag: 'body', of: 'document', ask: 'Issuing body, as other files of content/findings name it' },
  {
    flag: 'type',
    of: 'document',
    ask: 'Kind: press-release, statement, state-reply, resolution …',
  },
  {
    flag: 'document-date',
    of: 'document',
    ask: 'Date of the document: 2026, 2026-05 or 2026-05-15',
  },
  { flag: 'issued-by-un', of: 'document', ask: 'Issued by the United Nations? yes or no' },
  { flag: 'metadata', of: 'document', ask: 'read (the document itself) or cited-by-other' },
  {
    flag: 'url',
    of: 'document',
    ask: 'Official address that you saw (empty: none)',
    optional: true,
  },
  {
    flag: 'symbol',
    of: 'document',
    ask: 'UN symbol that you saw printed (empty: none)',
    optional: true,
  },
  { flag: 'id', of: 'finding', ask: 'Id of the finding: f, year, a few words (f2026-hc-vote)' },
  { flag: 'summary', of: 'finding', ask: 'What was said, in your own words' },
  { flag: 'kind', of: 'finding', ask: 'finding, concern, recommendation or state-response' },
  {
    flag: 'speaker',
    of: 'finding',
    ask: 'Who speaks: treaty, office, sg, council, expert, unother, reply, states, other',
  },
  { flag: 'date', of: 'finding', ask: 'Date or interval of what it is about' },
  { flag: 'topics', of: 'finding', ask: 'Topics, by comma, from content/topics.json' },
  {
    flag: 'supports',
    of: 'finding',
    ask: 'Claims it bears on, by comma: p1a, p3 … (empty: none)',
    optional: true,
  },
  { flag: 'read-as', of: 'finding', ask: 'How you read it: text, un-summary or report' },
  { flag: 'read-at', of: 'finding', ask: 'Address where you read it' },
  {
    flag: 'note',
    of: 'finding',
    ask: 'Editors’ note on that source (empty: none)',
    optional: true,
  },
  {
    flag: 'pinpoint',
    of: 'finding',
    ask: 'Paragraph, only if you saw its number (empty: none)',
    optional: true,
  },
  { flag: 'priority', of: 'finding', ask: '1 on elections, 2 near them, 3 background' },
];

export type Answers = Readonly<Record<string, string>>;

const list = (text = '') =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');

function newDocument(id: string, answers: Answers): SourceDocument {
  const { symbol, url } = answers;
  return {
    id,
    ...(symbol ? { symbol, symbolVerified: true } : {}),
    title: answers['title'],
    body: answers['body'],
    type: answers['type'],
    date: answers['document-date'],
    ...(url ? { url, urlBasis: 'seen' } : {}),
    readAt: answers['read-at'],
    metadata: answers['metadata'],
    issuedByUN: answers['issued-by-un'] === 'yes',
  } as SourceDocument; // Answers are free text: the schema is what decides, right after.
}

function newFinding(document: string, answers: Answers): Finding {
  const { pinpoint, note } = answers;
  return {
    id: answers['id'],
    document,
    ...(pinpoint ? { pinpoint } : {}),
    summary: answers['summary'],
    kind: answers['kind'],
    topics: list(answers['topics']),
    date: answers['date'],
    speaker: answers['speaker'],
    readAs: answers['read-as'],
    supports: list(answers['supports']),
    evidence: { url: answers['read-at'], ...(note ? { note } : {}) },
    priority: Number(answers['priority']),
  } as Finding; // As above.
}

/** The file with the new finding at its end; a new file where there was none. */
export function withNewFinding(
  document: string,
  answers: Answers,
  file?: FindingFile,
): FindingFile {
  return {
    document: file?.document ?? newDocument(document, answers),
    findings: [...(file?.findings ?? []), newFinding(document, answers)],
  };
}
