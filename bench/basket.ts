/** What a basket of 1,000 lines costs: adding, moving, and every export. `node bench/basket.ts` */
import { readRecord } from '../content/read.ts';
import { makeBriefing } from '../core/briefing/briefing.ts';
import { loadCorpus } from '../core/corpus.ts';
import { checkDraft, MAX_DRAFT } from '../core/draft/check-draft.ts';
import { draftFacts } from '../core/draft/facts.ts';
import { makeFile } from '../core/export/make-file.ts';
import { outputs } from '../core/export/outputs.ts';
import { addTo, emptyBasket, moveIn, readBasket } from '../core/kept/basket.ts';
import { cardOf } from '../core/offer.ts';
import { makeStrings } from '../core/strings.ts';
import { readLocales } from '../scripts/build/read-locales.ts';

const LINES = 1_000;
const ROUNDS = 5;
const corpus = loadCorpus(readRecord());
const strings = makeStrings(readLocales()['en'] ?? {}, 'en');
const ids = [...corpus.findings.keys()];
const cards = ids.flatMap(id => cardOf(corpus, id) ?? []);
/** The record has fewer lines than that: they come again under other ids. */
const items = Array.from({ length: LINES }, (_, i) => {
  const card = cards[i % cards.length];
  if (card?.kind !== 'finding') throw new Error('The record has no findings.');
  const id = `${card.finding.id}-${i}` as typeof card.finding.id;
  return { card: { ...card, finding: { ...card.finding, id } }, note: 'A note.' };
});
const basket = items.reduce((held, { card }) => addTo(held, card.finding.id), emptyBasket);
const options = { strings, style: 'apa', today: '2026-11-24', replies: true, notes: true } as const;

function time(what: string, act: () => unknown): void {
  const took = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = took[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`${what.padEnd(28)} ${median.toFixed(1).padStart(7)} ms`);
}

time('add one', () => addTo(basket, 'one-more'));
time('move the last to the top', () => moveIn(basket, items.at(-1)?.card.finding.id ?? '', 0));
time('read from storage', () => readBasket(structuredClone(basket)));
for (const { id } of outputs.filter(output => output.id !== 'briefing')) {
  time(id, () => makeFile(id, items, { ...options, printAccess: true }));
}
time('briefing', () => makeBriefing(items, options));
const facts = draftFacts(corpus);
const words = `${facts.statement}\n“${facts.statement.slice(200, 500)}” A/HRC/54/75\n`;
const draft = words.repeat(Math.ceil(MAX_DRAFT / words.length)).slice(0, MAX_DRAFT);
time('check a draft of 200,000', () => [...checkDraft(draft, facts)]);
