/** Counts for the evaluation of the matching: themes of what is shown, and passages linked. */
import type { Card, Offer } from '../../core/offer.ts';
import type { MatchingFixture } from './eval-matching.ts';

/** What belongs to each theme of the labelled articles: topics, and points by their id. */
const THEMES: Record<string, readonly string[]> = {
  'party-elimination': ['party-dissolution', 'party-registration'],
  'mass-trials-and-prisoners': ['mass-trials', 'political-prisoners'],
  'media-closure': ['press-freedom', 'internet-control'],
  'civil-society-repression': ['civil-society-laws', 'assembly'],
  'non-recognition': ['p2'],
  'sanctions-and-trade': ['sanctions-and-trade'],
  'reform-measures': ['reform-agenda'],
  'advocacy-and-un-review': ['upr', 'p4'],
  succession: ['political-succession'],
  'electoral-administration': ['election-commission', 'electoral-law', 'election-observation'],
  'opposition-harassment': ['harassment-of-opposition'],
  'voter-intimidation': ['voter-intimidation'],
  'transnational-repression': ['exile-and-transnational-repression'],
};

interface Count {
  right: number;
  wrong: number;
  missed: number;
  ranks: number[];
}
export interface Tally {
  readonly name: string;
  readonly byTheme: Map<string, Count>;
  articles: number;
  firstRight: number;
  /** Cards with any theme, and those on one of the article's. */
  cards: number;
  cardsRight: number;
  links: number;
  linksRight: number;
  readonly notes: string[];
  report(): string[];
}

/** A point that no topic stands for has its own theme; everything else goes by the shared topics. */
const themesOf = ({ match, ...card }: Card): string[] => {
  const own = card.kind === 'point' && (card.point.id === 'p2' || card.point.id === 'p4');
  const signs: readonly string[] = own ? [card.point.id] : (match?.topics ?? []);
  return Object.keys(THEMES).filter(theme => THEMES[theme]?.some(sign => signs.includes(sign)));
};

/** An empty count. */
export function tally(name: string): Tally {
  const sum: Tally = {
    name,
    byTheme: new Map(),
    articles: 0,
    firstRight: 0,
    cards: 0,
    cardsRight: 0,
    links: 0,
    linksRight: 0,
    notes: [],
    report: () => report(sum),
  };
  return sum;
}

/** Counts the themes of one offer against those the article is labelled with. */
export function addThemes(sum: Tally, id: string, offer: Offer, gold: readonly string[]): void {
  const findings = [...offer.known, ...offer.since];
  const cards: Card[] = [...offer.points, ...findings];
  const shown = new Set(cards.flatMap(themesOf));
  for (const theme of new Set([...shown, ...gold])) {
    const count = sum.byTheme.get(theme) ?? { right: 0, wrong: 0, missed: 0, ranks: [] };
    sum.byTheme.set(theme, count);
    if (!gold.includes(theme)) count.wrong++;
    else if (shown.has(theme)) {
      count.right++;
      count.ranks.push(1 + cards.findIndex(card => themesOf(card).includes(theme)));
    } else count.missed++;
  }
  const extra = [...shown].filter(theme => !gold.includes(theme));
  const missed = gold.filter(theme => !shown.has(theme));
  sum.notes.push(`${id}: extra [${extra.join(' ')}] missed [${missed.join(' ')}]`);
  if (gold.length === 0) return;
  sum.articles++;
  const onTheme = (card: Card | undefined) =>
    card !== undefined && themesOf(card).some(theme => gold.includes(theme));
  if (onTheme(findings[0])) sum.firstRight++;
  const themed = cards.filter(card => themesOf(card).length > 0);
  sum.cards += themed.length;
  sum.cardsRight += themed.filter(onTheme).length;
}

/** Counts the links of one offer: each card's passages against what those passages are on. */
export function addPassages(sum: Tally, fixture: MatchingFixture, offer: Offer): void {
  const on = [fixture.titleOn, ...fixture.passages.map(passage => passage.on)];
  const gold = new Set(on.flat());
  const themes = Object.keys(THEMES).filter(theme => THEMES[theme]?.some(sign => gold.has(sign)));
  addThemes(sum, fixture.id, offer, themes);
  for (const card of [...offer.points, ...offer.known, ...offer.since]) {
    const signs =
      card.kind === 'point'
        ? [card.point.id, ...(card.match?.topics ?? [])]
        : (card.match?.topics ?? []);
    for (const passage of card.match?.passages ?? []) {
      sum.links++;
      if (on[passage]?.some(sign => (signs as string[]).includes(sign))) sum.linksRight++;
    }
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '    –' : (part / whole).toFixed(3);

/** Over all themes: shown and labelled, shown only, labelled only. */
export function sums({ byTheme }: Tally): { right: number; wrong: number; missed: number } {
  const total = (key: 'right' | 'wrong' | 'missed') =>
    [...byTheme.values()].reduce((n, count) => n + count[key], 0);
  return { right: total('right'), wrong: total('wrong'), missed: total('missed') };
}

function report(sum: Tally): string[] {
  const { right, wrong, missed } = sums(sum);
  const rows = [...sum.byTheme].sort().map(([theme, c]) => {
    const rank = c.ranks.reduce((a, b) => a + b, 0) / c.ranks.length;
    const [p, r] = [share(c.right, c.right + c.wrong), share(c.right, c.right + c.missed)];
    return `  ${theme.padEnd(26)} precision ${p}  recall ${r}  mean rank ${c.ranks.length > 0 ? rank.toFixed(1) : '–'}`;
  });
  const lines = [
    `${sum.name}: ${sum.articles} articles`,
    ...rows,
    `  all themes                 precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`,
    `  cards on a theme ${share(sum.cardsRight, sum.cards)}  first finding on a theme ${share(sum.firstRight, sum.articles)}`,
  ];
  if (sum.links > 0)
    lines.push(`  right passage linked ${share(sum.linksRight, sum.links)} of ${sum.links}`);
  return lines;
}
