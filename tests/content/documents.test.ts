/** What the record says of a document is what was seen of it. */
import { expect, test } from 'vitest';
import { documents, record } from './support.ts';

/** Hosts of the bodies that issue documents; Refworld is the refugee agency's own library. */
const official = {
  un: ['un.org', 'undocs.org', 'ohchr.org', 'ungeneva.org', 'unhcr.org', 'refworld.org'],
  other: ['ipu.org', 'norway.no', 'gov.kh'],
};
const isOn = (url: string, domains: string[]) => {
  const { hostname } = new URL(url);
  return domains.some(domain => hostname === domain || hostname.endsWith(`.${domain}`));
};

/** Symbol families of the bodies in the record. */
const symbols = [
  /^A\/HRC\/(\d+\/\d+(\/Add\.\d+)?|RES\/\d+\/\d+|WGAD\/\d{4}\/\d+|S-\d+\/\d+)$/,
  /^A\/RES\/\d+\/\d+$/,
  /^A\/\d+\/\d+(\/Add\.\d+)?$/,
  /^S\/RES\/\d+( \(\d{4}\))?$/,
  /^S\/\d+(\/\d+)?$/,
  /^E\/CN\.4\/(RES\/)?\d{4}\/\d+(\/Add\.\d+)?$/,
  /^(CCPR|CAT|CED|CERD|CEDAW|CRC|E\/C\.12)\/C?\/?(KHM\/(CO|Q)\/[\d-]+|SR\.\d+)$/,
  /^(UA|AL|JAL|JUA|OL) KHM \d+\/\d{4}$/,
  /^(SG\/SM|HR\/CN)\/\d+$/,
];

test('a symbol is of a family that the United Nations uses', () => {
  const odd = documents
    .filter(({ symbol }) => symbol && !symbols.some(family => family.test(symbol)))
    .map(({ id, symbol }) => `${id}: ${symbol}`);
  expect(odd, 'Write the symbol as printed (A/HRC/21/63), or leave it out').toEqual([]);
});

test('no two documents have the same symbol', () => {
  const all = documents.flatMap(({ symbol }) => (symbol ? [symbol] : []));
  const twice = all.filter((symbol, i) => all.indexOf(symbol) !== i);
  expect(twice, 'Put the findings in the file of the document that has the symbol').toEqual([]);
});

test('an address built from a symbol is built as the UN builds it', () => {
  // Addresses of Security Council resolutions end with the year in brackets.
  const built = (symbol: string, date: string) =>
    `https://undocs.org/${symbol}${symbol.startsWith('S/RES/') ? `(${date.slice(0, 4)})` : ''}`;
  const wrong = documents
    .filter(({ urlBasis }) => urlBasis === 'undocs-form')
    .filter(({ url, symbol, date }) => url !== built(symbol ?? '', date))
    .map(({ id }) => id);
  expect(wrong, 'Write https://undocs.org/ and the symbol').toEqual([]);
});

test('the address of a UN document is on a host of the UN', () => {
  const odd = documents
    .filter(({ url, issuedByUN }) => url && issuedByUN && !isOn(url, official.un))
    .map(({ id, url }) => `${id}: ${url}`);
  expect(odd, 'Where a copy was read goes to "readAt"; "url" is for the issuer’s own site').toEqual(
    [],
  );
});

test('the address of any other document is on a host of its issuer', () => {
  const odd = documents
    .filter(({ url, issuedByUN }) => url && !issuedByUN && !isOn(url, official.other))
    .map(({ id, url }) => `${id}: ${url}`);
  expect(odd, 'Where a copy was read goes to "readAt"; "url" is for the issuer’s own site').toEqual(
    [],
  );
});

test('an address that was only built or carried over is never said to be seen', () => {
  const wrong = documents
    .filter(({ url, readAt, urlBasis }) => urlBasis === 'mirror-path' && url === readAt)
    .map(({ id }) => id);
  expect(wrong, 'The text was read at that very address: write "seen"').toEqual([]);
});

test('a document of the UN has a body of the UN', () => {
  const wrong = documents
    .filter(
      ({ issuedByUN, body }) =>
        issuedByUN && /Ministry|Permanent Mission|Group of .*States|Inter-Parliamentary/.test(body),
    )
    .map(({ id }) => id);
  expect(wrong, 'Write "issuedByUN": false').toEqual([]);
});

test('a text of the State that the UN circulates says so in its body', () => {
  const wrong = documents
    .filter(({ issuedByUN, type }) => issuedByUN && type === 'state-reply')
    .filter(({ body }) => !/circulated by/.test(body))
    .map(({ id }) => id);
  expect(wrong, 'Write "(circulated by …)" after the name of the State’s body').toEqual([]);
});

test('no document is dated after the search of the record ended', () => {
  const late = documents
    .filter(({ date }) => date > record.compiled.slice(0, date.length))
    .map(({ id }) => id);
  expect(late, 'Correct the date, or the day of compilation in content/read.ts').toEqual([]);
});

test('the symbols that nobody saw in print are marked', () => {
  const unseen = [
    'ccpr-c-khm-co-2',
    'ccpr-c-khm-co-3',
    'ced-c-khm-co-1',
    'cedaw-2006-01-19-sr-706',
    'cedaw-c-khm-co-6',
    'cerd-c-khm-co-14-17',
    'cescr-e-c-12-khm-co-2',
    'chr-res-2004-79',
    'sc-res-810-1993',
    'sc-res-835-1993',
    'sc-res-840-1993',
    'sr-a-hrc-30-58',
    'upr-a-hrc-41-17',
    'wgad-2023-5',
  ];
  const marked = documents.filter(({ symbolVerified }) => symbolVerified === false);
  expect(
    marked.map(({ id }) => id as string).sort(),
    'A symbol seen in print leaves this list; one that was not seen joins it',
  ).toEqual(unseen);
});
