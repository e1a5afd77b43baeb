/** Quality of the search on the graded queries, by kind, for tuning: `node bench/search/quality.ts [--all] [--aside]`. */

import { readCues, readRecord } from '../../content/read.ts';
import { loadCorpus } from '../../core/corpus.ts';
import { createSearch } from '../../core/search.ts';
import { linesOf } from '../../core/search-index/lines.ts';
import { mean, scoreList } from './metrics.ts';
import { readQueries } from './queries.ts';

const corpus = loadCorpus(readRecord());
const lines = linesOf(corpus);
const queries = readQueries(
  lines,
  line => (line.document && corpus.documents.get(line.document)?.author) ?? '',
);
const search = createSearch(corpus, { cues: readCues() });
const print = (line: string) => process.stdout.write(`${line}\n`);
const detail = process.argv.includes('--all');
const onlyAside = process.argv.includes('--aside');

for (const aside of [false, true]) {
  if (onlyAside && !aside) continue;
  const half = queries.filter(query => query.aside === aside);
  const scored = half.map(query => {
    const ids = search.search(query.q).hits.map(hit => hit.id);
    return { query, ids, ...scoreList(query, ids) };
  });
  const answerable = scored.filter(each => each.query.grades.size > 0);
  const none = scored.filter(each => each.query.kind === 'none');
  const kinds = [...new Set(answerable.map(each => each.query.kind))];
  const show = (label: string, list: typeof answerable) =>
    print(
      `${label.padEnd(10)} n ${String(list.length).padStart(3)}  nDCG@5 ${mean(list.map(s => s.ndcg5)).toFixed(3)}  MRR ${mean(list.map(s => s.mrr)).toFixed(3)}  recall@10 ${mean(list.map(s => s.recall10)).toFixed(3)}`,
    );
  print(aside ? '— kept aside —' : '— tuned on —');
  show('all', answerable);
  for (const kind of kinds)
    show(
      kind,
      answerable.filter(each => each.query.kind === kind),
    );
  print(`no answer  ${none.filter(each => each.ids.length === 0).length} of ${none.length}`);
  if (detail && !aside) {
    for (const each of answerable.filter(s => s.ndcg5 < 0.8)) {
      print(
        `${each.ndcg5.toFixed(2)} ${each.query.id} ${each.query.q} → ${each.ids
          .slice(0, 5)
          .map(id => `${id}:${each.query.grades.get(id) ?? 0}`)
          .join(' ')}`,
      );
    }
    for (const each of none.filter(s => s.ids.length > 0)) {
      print(`answered: ${each.query.q} → ${each.ids.slice(0, 3).join(' ')}`);
    }
  }
}
