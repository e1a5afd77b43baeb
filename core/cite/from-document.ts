/** Makes the neutral citation record of a document of the record, and of the statement. */

import type { BodyNames, SourceDocument, Statement } from '../../content/types.ts';
import { asTheyStand, peopleOf } from './authors.ts';
import { ownSite } from './hosts.ts';
import { marksOf, reportedBy } from './marks.ts';
import type { CitationRecord, Person } from './record.ts';
import { languageOf, numberInSymbol, sentenceCase, titleOf } from './titles.ts';

type Bodies = Readonly<Record<string, BodyNames>>;

const KINDS: Readonly<Record<SourceDocument['type'], string>> = {
  'press-release': 'press-release',
  statement: 'statement',
  'state-reply': 'state-reply',
  resolution: 'resolution',
  'special-rapporteur-report': 'sp-report',
  'ohchr-report': 'ohchr-report',
  'treaty-body-observations': 'concluding-observations',
  'upr-report': 'upr-report',
  opinion: 'wgad-opinion',
};
/** Mandates are held by persons, who are the authors of what they say and report. */
const MANDATE = /^Special (?:Rapporteur|Representative|procedures)\b/;
/** A named leader speaks for himself; a mission or ministry is the author of what it issues. */
const LED = /^(?:Royal Government of Cambodia|Cambodian People’s Party|Senate of Cambodia)$/;
const CIRCULATED = /\(circulated by the (.+)\)$/;

/** A body the table does not know is written by its name alone: nothing is invented for it. */
function namesOf(body: string, bodies: Bodies): BodyNames {
  return bodies[body] ?? { full: body, mla: body, oscola: body, bb: body, aglc: body };
}

function authorsOf({ type, body, author, issuedByUN }: SourceDocument): Person[] {
  if (type === 'special-rapporteur-report' || MANDATE.test(body)) return peopleOf(author);
  return !issuedByUN && LED.test(body) ? asTheyStand(author) : [];
}

function kindOf({ type, symbol, title, issuedByUN }: SourceDocument): string {
  // A resolution of another body than the UN's is a page of that body.
  if (type === 'resolution' && !issuedByUN) return 'statement';
  if (symbol && title.startsWith('Summary record')) return 'summary-record';
  return type === 'state-reply' && symbol ? 'state-comments' : KINDS[type];
}

/** The office in a report's title, for the style that prints it beside the name. */
function mandateOf({ body, title }: SourceDocument, bodies: Bodies): string | undefined {
  const named = Object.keys(bodies).filter(key => /^Special R/.test(key));
  if (named.includes(body)) return body;
  return (
    named.find(key => title.includes(key)) ??
    /Special (?:Rapporteur|Representative)/.exec(title)?.[0]
  );
}

function publisherOf(
  document: SourceDocument,
  people: Person[],
  bodies: Bodies,
): string | undefined {
  const circulated = CIRCULATED.exec(document.body)?.[1];
  if (circulated) return namesOf(circulated, bodies).full;
  if (people.length === 0) return undefined;
  if (document.symbol || !MANDATE.test(document.body)) return namesOf(document.body, bodies).full;
  return document.url && ownSite(document.url)?.full;
}

/** The record of a document; only its official address is used, and doubts become marks. */
export function toCitationRecord(document: SourceDocument, bodies: Bodies): CitationRecord {
  const { id, symbol, url, type, body } = document;
  const kind = kindOf(document);
  const resolution = kind === 'resolution';
  const { title, genre, resNo, mark } = titleOf(document.title, resolution);
  const people = authorsOf(document);
  const publisher = publisherOf(document, people, bodies);
  const number = resNo ?? (resolution && symbol ? numberInSymbol(symbol) : undefined);
  const mandate =
    people.length === 1 && document.issuedByUN ? mandateOf(document, bodies) : undefined;
  const site = url && !symbol ? ownSite(url)?.short : undefined;
  // Resolutions print the body's short name ("GA Res 58/191"): the table has a line for it.
  const key = resolution && number && bodies[`${body} resolution`] ? `${body} resolution` : body;
  // A title that is “Resolution 826 (1993)” says it already.
  const named = title.startsWith('Resolution ');
  const sort = type === 'resolution' ? (named ? undefined : 'Resolution') : genre;
  const marks = [...marksOf(document), ...(mark ? [mark] : [])];
  const reported = reportedBy(document);
  return {
    id,
    kind,
    title,
    date: document.date,
    lang: languageOf(title),
    body: namesOf(key, bodies),
    ...(symbol ? { symbol } : {}),
    ...(number ? { resNo: number } : {}),
    ...(sort ? { genre: sort } : {}),
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(mandate ? { mandate } : {}),
    ...(publisher ? { publisher } : {}),
    ...(reported ? { reported } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** The record of the statement; its points are cited with a pinpoint ("point 2"). */
export function fromStatement(statement: Statement, bodies: Bodies): CitationRecord {
  const { id, issuer, date, url, issuerNote } = statement;
  const title = sentenceCase(statement.title, issuer);
  const [short = title] = title.split(` of the ${issuer}`);
  return {
    id,
    kind: 'statement',
    title,
    date,
    url,
    lang: 'en',
    body: namesOf(issuer, bodies),
    ...(short === title ? {} : { short }),
    marks: [issuerNote],
  };
}
