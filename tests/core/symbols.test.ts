import { describe, expect, it } from 'vitest';
import { createResolver, findSymbols } from '../../core/offer/symbols.ts';
import { corpus } from '../support/article-of.ts';

const resolve = createResolver(corpus);
const symbolOf = (id: string) => corpus.documents.get(id as never)?.symbol;

describe('UN symbols in a text', () => {
  it.each([
    ['see CCPR/C/KHM/CO/3, para. 36', 'CCPR/C/KHM/CO/3', 'CCPR/C/KHM/CO/3'],
    ['see ccpr / c / khm / co / 3.', 'ccpr / c / khm / co / 3', 'CCPR/C/KHM/CO/3'],
    ['(A/HRC/39/73/Add.1)', 'A/HRC/39/73/Add.1', 'A/HRC/39/73/Add.1'],
    ['in A/HRC/39/73.', 'A/HRC/39/73', 'A/HRC/39/73'],
    ['S/RES/840 (1993) endorsed', 'S/RES/840 (1993)', 'S/RES/840'],
    ['the committee, E/C.12/KHM/CO/2, found', 'E/C.12/KHM/CO/2', 'E/C.12/KHM/CO/2'],
    ['Human Rights Council resolution 54/36 was adopted', 'resolution 54/36', 'A/HRC/RES/54/36'],
    ['la résolution 48/23 du Conseil des droits de l’homme', 'résolution 48/23', 'A/HRC/RES/48/23'],
    ['Security Council resolution 840 (1993)', 'resolution 840 (1993)', 'S/RES/840'],
    ['the letter AL KHM 2/2019 asked', 'AL KHM 2/2019', 'AL KHM 2/2019'],
  ])('are found in “%s”', (text, printed, symbol) => {
    const hits = resolve(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toContain(printed);
    expect(hits.map(({ document }) => symbolOf(document))).toContain(symbol);
  });

  it.each([
    'General Assembly resolution 54/36 on another matter',
    'his New Year resolution 840 kilometres from home',
    'the score was 54/36',
    'CCPR/C/XYZ/CO/3',
    '',
  ])('are not made up: “%s”', text => {
    expect(findSymbols(text, corpus)).toEqual([]);
  });

  it('are found once where a title and a symbol overlap, in the order of the text', () => {
    const text = 'After S/RES/840 came A/HRC/RES/54/36 and resolution 48/23.';
    const hits = resolve(text);
    const starts = hits.map(({ start }) => start);
    expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
    expect(hits).toHaveLength(3);
  });

  it.each([...corpus.documents.values()].filter(({ symbol }) => symbol))(
    'lead to their own document: $symbol',
    ({ id, symbol }) => {
      expect(resolve(`The text ${symbol} says so.`).map(({ document }) => document)).toEqual([id]);
    },
  );
});
