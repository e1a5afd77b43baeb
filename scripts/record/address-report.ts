/** Looks at the addresses of the record as text, without opening any of them. */
import type { ElectionRecord } from '../../content/types.ts';

export interface AddressReport {
  /** How many official addresses rest on which basis, most first. */
  bases: [basis: string, count: number][];
  /** How many addresses there are in all. */
  total: number;
  /** Where an address is not well-formed, and the address. */
  malformed: string[];
}

const isWellFormed = (url: string) =>
  /^https?:\/\/\S+$/.test(url) && URL.canParse(url) && new URL(url).hostname.includes('.');

/** What can be said of the addresses without the network: their form and how they are known. */
export function reportAddresses(record: ElectionRecord): AddressReport {
  const documents = record.files.map(file => file.document);
  const addresses = [
    [record.statement.id, record.statement.url] as const,
    ...documents.flatMap(({ id, url, readAt }) => [[id, url] as const, [id, readAt] as const]),
    ...record.files.flatMap(file =>
      file.findings.map(({ id, evidence }) => [id as string, evidence.url] as const),
    ),
    ...record.elections.map(({ id, source }) => [id, source] as const),
  ].flatMap(([id, url]) => (url === undefined ? [] : [{ id, url }]));
  const counts = new Map<string, number>();
  for (const { urlBasis = 'none' } of documents)
    counts.set(urlBasis, (counts.get(urlBasis) ?? 0) + 1);
  return {
    bases: [...counts].sort(([, a], [, b]) => b - a),
    total: addresses.length,
    malformed: addresses
      .filter(({ url }) => !isWellFormed(url))
      .map(({ id, url }) => `${id}: ${url}`),
  };
}
