/** Which named people, parties, outlets, laws and events a line of the record is about. */

import type { Finding, FindingId, Name } from '../../content/types.ts';
import type { Corpus } from '../corpus.ts';
import { fold } from '../text/fold.ts';
import { compileScan, type ScanForm } from '../text/scan.ts';

/** Names of these kinds stand in nearly every article: they tell no event from another. */
const EVERYWHERE = new Set(['place', 'election-term', 'un-process']);
const TOO_COMMON = new Set(['cpp', 'hun-sen', 'un', 'national-assembly', 'senate', 'nec']);
/** A search alias that serves more lines than this is a subject, not an event. */
const MOST_LINES = 6;
/** Shorter aliases are initials that mean other things as well. */
const LEAST_ALIAS = 4;

interface NameForm extends ScanForm {
  readonly name: string;
}
export interface NameIndex {
  readonly forms: readonly NameForm[];
  /** Names each finding is about. */
  readonly of: ReadonlyMap<FindingId, ReadonlySet<string>>;
  /** 0 to 1: how few lines of the record hold it. */
  readonly rarity: ReadonlyMap<string, number>;
}

const formsOf = (name: Name): string[] => [
  ...Object.values(name.forms).flat(),
  ...Object.values(name.unverified ?? {}).flat(),
  ...(name.abbreviations ?? []),
  ...(name.misspellings ?? []),
];

/** Reads the names out of the record's own lines, once. */
export function indexNames(corpus: Corpus): NameIndex {
  const named = corpus.names
    .filter(name => !EVERYWHERE.has(name.category) && !TOO_COMMON.has(name.id))
    .flatMap(name => formsOf(name).map(form => ({ form, name: name.id })));
  const known = new Set(named.map(({ form }) => form.toLowerCase()));
  const events = new Map<string, Set<FindingId>>();
  for (const finding of corpus.findings.values()) {
    for (const alias of aliasesOf(corpus, finding)) {
      const key = alias.toLowerCase();
      if (alias.length >= LEAST_ALIAS && !known.has(key)) {
        events.set(key, (events.get(key) ?? new Set()).add(finding.id));
      }
    }
  }
  const eventForms = [...events]
    .filter(([, lines]) => lines.size <= MOST_LINES)
    .map(([form]) => ({ form, name: form }));
  const of = namesByFinding(corpus, named, events);
  const counts = new Map<string, number>();
  for (const names of of.values()) {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rarity = new Map([...counts].map(([name, n]) => [name, 1 / Math.sqrt(n)]));
  return { forms: [...named, ...eventForms], of, rarity };
}

function aliasesOf(corpus: Corpus, finding: Finding): string[] {
  return [...(finding.aliases ?? []), ...(corpus.documents.get(finding.document)?.aliases ?? [])];
}

function namesByFinding(
  corpus: Corpus,
  named: readonly NameForm[],
  events: ReadonlyMap<string, ReadonlySet<FindingId>>,
): Map<FindingId, Set<string>> {
  const scan = compileScan(named);
  const of = new Map<FindingId, Set<string>>();
  for (const finding of corpus.findings.values()) {
    const title = corpus.documents.get(finding.document)?.title ?? '';
    const text = [finding.summary, title, ...aliasesOf(corpus, finding)].join('. ');
    of.set(finding.id, new Set(scan(fold(text)).map(({ entry }) => entry.name)));
  }
  for (const [alias, lines] of events) {
    for (const id of lines) of.get(id)?.add(alias);
  }
  return of;
}
