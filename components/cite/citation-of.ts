/** Makes the citation of a card: its document, its paragraph, its verbatim words where it has them. */
import type { Citation, CiteOptions } from '#core/cite/record.ts';
import type { Card } from '#core/offer.ts';
import type { Citing } from './desk.ts';

export function citationOf(
  card: Card,
  citing: Citing,
  style: string,
  printAccess: boolean,
  { quote, asReported = false }: { quote?: string | undefined; asReported?: boolean } = {},
): Citation {
  const always = { accessed: citing.today, printAccess, asReported };
  if (card.kind === 'point') {
    // The statement numbers its points itself; its summary has no number.
    const { number } = card.point;
    const options: CiteOptions = {
      ...always,
      ...(number === undefined ? {} : { pinpoint: `point ${number}` }),
      ...(quote ? { quote, saidBy: card.statement.issuer } : {}),
    };
    return citing.cite(card.citation, style, options);
  }
  const { pinpoint, summary } = card.finding;
  return citing.cite(card.document.citation, style, {
    ...always,
    summary,
    ...(pinpoint ? { pinpoint } : {}),
  });
}
