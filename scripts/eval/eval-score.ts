/** Counts right and wrong judgements, and writes them as tables. */

export interface Judged {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly kind: string;
  /** Borderline texts have no right answer: they are listed apart and counted nowhere. */
  readonly label: 'positive' | 'negative' | 'borderline';
  readonly offered: boolean;
  readonly title: string;
  /** Why, in a few words, for the list of confusions. */
  readonly because: string;
}

export interface Score {
  readonly positives: number;
  readonly negatives: number;
  readonly hits: number;
  readonly wrong: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Precision is not defined where nothing was offered, nor recall where there was nothing to find. */
export function scoreOf(judged: readonly Judged[]): Score {
  const of = (label: Judged['label']) => judged.filter(j => j.label === label);
  const positives = of('positive').length;
  const hits = of('positive').filter(j => j.offered).length;
  const wrong = of('negative').filter(j => j.offered).length;
  const precision = hits + wrong > 0 ? hits / (hits + wrong) : undefined;
  const recall = positives > 0 ? hits / positives : undefined;
  const f1 =
    precision === undefined || recall === undefined
      ? undefined
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall);
  return { positives, negatives: of('negative').length, hits, wrong, precision, recall, f1 };
}

/** One line a set, in the order they were judged: what the tables say over all. */
export function evalSummary(judged: readonly Judged[]): string {
  const sets = [...new Set(judged.map(j => j.set))];
  const lines = sets.map(set =>
    row(
      set,
      judged.filter(j => j.set === set),
    ),
  );
  return ['Summary', head(), ...lines].join('\n');
}

const figure = (value: number | undefined) => (value === undefined ? '—' : value.toFixed(3));

const WIDTH = 48;
const head = () =>
  `  ${''.padEnd(WIDTH)}${['found', 'wrong', 'precision', 'recall', 'F1'].map(h => h.padStart(11)).join('')}`;

function row(name: string, judged: readonly Judged[]): string {
  const s = scoreOf(judged);
  const cells = [
    `${s.hits}/${s.positives}`,
    `${s.wrong}/${s.negatives}`,
    figure(s.precision),
    figure(s.recall),
    figure(s.f1),
  ];
  return `  ${name.padEnd(WIDTH)}${cells.map(cell => cell.padStart(11)).join('')}`;
}

function groups(judged: readonly Judged[], by: (j: Judged) => string): Map<string, Judged[]> {
  const map = new Map<string, Judged[]>();
  for (const j of judged) map.set(by(j), [...(map.get(by(j)) ?? []), j]);
  return new Map([...map].sort(([a], [b]) => a.localeCompare(b)));
}

/**
 * The tables of one set: over all, by language, by kind; then every confusion and borderline text,
 * unless the set is kept unseen.
 */
export function evalTables(set: string, judged: readonly Judged[], listed = true): string {
  const lines = [set, head(), row('all', judged)];
  for (const [lang, some] of groups(judged, j => j.lang)) lines.push(row(lang, some));
  const kinds = groups(
    judged.filter(j => j.label !== 'borderline'),
    j => `${j.label} · ${j.kind}`,
  );
  if (kinds.size > 1) for (const [kind, some] of kinds) lines.push(row(kind, some));
  if (!listed) return lines.join('\n');
  const confused = judged.filter(
    j => j.label !== 'borderline' && j.offered !== (j.label === 'positive'),
  );
  for (const j of confused) {
    lines.push(
      `  ${j.offered ? 'WRONG ' : 'MISSED'} ${j.id} (${j.lang}, ${j.kind}) ${j.title} — ${j.because}`,
    );
  }
  for (const j of judged.filter(j => j.label === 'borderline')) {
    lines.push(
      `  borderline, ${j.offered ? 'offered' : 'quiet'}: ${j.id} (${j.lang}, ${j.kind}) ${j.title}`,
    );
  }
  return lines.join('\n');
}
