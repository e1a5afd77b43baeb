/** Everything that was compiled is in the record, and nothing was added to it on the way. */
import { describe, expect, test } from 'vitest';
import { compiledJson, documents, findings, noCompilation, record } from './support.ts';

interface CompiledDocument {
  id: string;
  symbol: string | null;
  symbolVerified: boolean | null;
  officialUrl: string | null;
  date: string;
  title: string;
  issuedByUN: boolean;
}
interface CompiledFinding {
  id: string;
  document: string;
  pinpoint: string | null;
  summary: string;
  date: string;
  supports: string[];
  topics: string[];
  confidence: 'verified-primary' | 'verified-secondary';
  evidence: { url: string };
}
const all = <T>(name: string): T[] => (noCompilation ? [] : compiledJson<T[]>(name));
const inOrder = <T>(some: T[], key: (one: T) => string) =>
  [...some].sort((a, b) => (key(a) < key(b) ? -1 : 1));

describe.skipIf(noCompilation)('beside the compilation (../shared)', () => {
  const theirs = {
    documents: all<CompiledDocument>('documents.json'),
    findings: all<CompiledFinding>('findings.json'),
  };
  const document = new Map<string, (typeof documents)[number]>(documents.map(d => [d.id, d]));
  const finding = new Map<string, (typeof findings)[number]>(findings.map(f => [f.id, f]));

  test('every document is here, as it was compiled', () => {
    const ours = theirs.documents.map(({ id }) => {
      const { symbol, symbolVerified, url, date, title, issuedByUN } = document.get(id) ?? {};
      return [id, symbol ?? null, symbolVerified ?? null, url ?? null, date, title, issuedByUN];
    });
    expect(ours).toEqual(
      theirs.documents.map(d => [
        d.id,
        d.symbol,
        d.symbolVerified,
        d.officialUrl,
        d.date,
        d.title,
        d.issuedByUN,
      ]),
    );
  });

  test('every finding is here, as it was compiled', () => {
    const ours = theirs.findings.map(({ id }) => {
      const f = finding.get(id);
      return [
        id,
        f?.document,
        f?.pinpoint ?? null,
        f?.summary,
        f?.date,
        f?.supports,
        f?.topics,
        f?.evidence.url,
      ];
    });
    expect(ours).toEqual(
      theirs.findings.map(f => [
        f.id,
        f.document,
        f.pinpoint,
        f.summary,
        f.date,
        f.supports,
        f.topics,
        f.evidence.url,
      ]),
    );
  });

  test('every reply link is here, with its relation', () => {
    const ours = findings.flatMap(f =>
      (f.replies ?? []).map(link => `${f.id} ${link.finding} ${link.relation}`),
    );
    const links =
      compiledJson<{ finding: string; reply: string; relation: string }[]>('replies.json');
    expect(ours.sort()).toEqual(links.map(l => `${l.finding} ${l.reply} ${l.relation}`).sort());
  });

  test('a paragraph is given only where one was compiled', () => {
    const compiled = new Set(theirs.findings.filter(f => f.pinpoint).map(f => f.id));
    const added = theirs.findings.filter(f => finding.get(f.id)?.pinpoint && !compiled.has(f.id));
    expect(added.map(f => f.id)).toEqual([]);
  });

  test('what was read in a report by others is not said to be read in the text', () => {
    const raised = theirs.findings.filter(
      f => f.confidence === 'verified-secondary' && finding.get(f.id)?.readAs === 'text',
    );
    expect(raised.map(f => f.id)).toEqual([]);
  });

  test('what was read in the source is not said to be read in a report', () => {
    const lowered = theirs.findings.filter(
      f => f.confidence === 'verified-primary' && finding.get(f.id)?.readAs === 'report',
    );
    expect(lowered.map(f => f.id)).toEqual([]);
  });

  test('search words of documents and findings are those compiled', () => {
    const aliases = compiledJson<Record<string, string[]>>('aliases.json');
    const ours = Object.fromEntries(
      [...documents, ...findings].flatMap(e => (e.aliases ? [[e.id, e.aliases] as const] : [])),
    );
    const topics = new Set<string>(record.topics.map(({ id }) => id));
    expect(ours).toEqual(
      Object.fromEntries(Object.entries(aliases).filter(([id]) => !topics.has(id))),
    );
  });

  test('all names and elections are here', () => {
    const { terms, elections } = compiledJson<{
      terms: { id: string }[];
      elections: { date: string; type: string }[];
    }>('glossary.json');
    expect(record.names.map(({ id }) => id)).toEqual(terms.map(({ id }) => id));
    const key = (e: { date: string; type: string }) => `${e.type} ${e.date}`;
    expect(inOrder(record.elections, key).map(key)).toEqual(inOrder(elections, key).map(key));
  });
});
