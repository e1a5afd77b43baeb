/**
 * What the extension costs the pages it runs on: `npm run bench:page [-- --pages 64 --settle 600]`.
 * Beside it, in the same run: no extension, an empty content script, and plain keywords. Then the
 * longest task on articles that it has something to say on.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eventually } from '../../tests/e2e/support/driver.ts';
import { type Site, serve } from '../../tests/e2e/support/server.ts';
import { writeBaselines } from './baselines.ts';
import { type Arm, startArm } from './chromium.ts';
import { median, quantile, table } from './figures.ts';
import { asSite, type BenchPage, matchingPages, otherPages, pathOf } from './pages.ts';
import { CATEGORIES, type Load, readTrace } from './trace.ts';

const root = join(import.meta.dirname, '../..');
/** The bar: so many times what an empty content script costs, in the same run. */
const TIMES_EMPTY = 8;
/** The bar: ms of the longest task on an article that matches. */
const LONGEST_MS = 10;
/** ms of watching after an article's load: the background judges and the chip is drawn meanwhile. */
const MATCH_SETTLE = 1_500;

const { values: options } = parseArgs({
  options: {
    /** 0 leaves this part out. */
    pages: { type: 'string', default: '64' },
    /** ms of watching after the load event. */
    settle: { type: 'string', default: '600' },
    /** Of the articles; 0 leaves this part out. */
    runs: { type: 'string', default: '2' },
  },
});

interface Measured extends Load {
  readonly nodes: number;
  /** Requests that reached the server beside the page itself. */
  readonly requests: number;
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

async function load(arm: Arm, site: Site, page: BenchPage, settle: number): Promise<Measured> {
  const tab = await arm.browser.newPage();
  try {
    const cdp = await tab.createCDPSession();
    const served = site.requests.length;
    await tab.tracing.start({ categories: CATEGORIES });
    await tab.goto(`${site.base}${pathOf(page)}`, { waitUntil: 'load' });
    await pause(settle);
    const trace = await tab.tracing.stop();
    if (!trace) throw new Error('No trace.');
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    const others = site.requests.slice(served).filter(one => !one.endsWith('/favicon.ico'));
    return {
      ...readTrace(trace, site.base),
      nodes,
      requests: others.length - 1,
    };
  } finally {
    await tab.close();
  }
}

/** The proxy lets none of it through. A browser without extensions asks its maker too. */
const hostsOf = (asked: readonly string[]): string =>
  [...new Set(asked.map(one => one.replace(/^[A-Z]+ (?:https?:\/\/)?([^/:]+).*/, '$1')))].join(
    ', ',
  ) || 'nothing';

const ms = (value: number) => value.toFixed(2);

/** Every page in every arm, one after the other; who comes first goes round. */
async function other(arms: readonly Arm[]): Promise<boolean> {
  const { from, pages } = otherPages(Number(options.pages));
  const site = await serve(asSite(pages));
  const loads = new Map(arms.map(arm => [arm, [] as Measured[]]));
  for (const [at, page] of [...pages.slice(0, 2), ...pages].entries()) {
    for (let turn = 0; turn < arms.length; turn++) {
      const arm = arms[(turn + at) % arms.length] as Arm;
      const measured = await load(arm, site, page, Number(options.settle));
      // The first two are there to warm up.
      if (at > 1) loads.get(arm)?.push(measured);
    }
  }
  site.close();
  const [control = [], empty = [], , ours = []] = arms.map(arm => loads.get(arm));
  const beyond = (own: Measured[], key: keyof Measured) =>
    own.map((one, at) => one[key] - (control[at]?.[key] ?? 0));
  const emptyScript = median(beyond(empty, 'script'));
  console.log(
    `\n${pages.length} pages of ${from}, watched for ${options.settle} ms after the load\n`,
  );
  console.log(
    table(
      ['on pages without an offer', 'script ms', 'p95', '× empty', 'nodes', 'shift', 'requests'],
      arms.slice(1).map(arm => {
        const own = loads.get(arm) ?? [];
        const script = beyond(own, 'script');
        return [
          arm.name,
          ms(median(script)),
          ms(quantile(script, 0.95)),
          (median(script) / emptyScript).toFixed(1),
          ...(['nodes', 'shift', 'requests'] as const).map(key =>
            String(Number(Math.max(...beyond(own, key)).toFixed(4))),
          ),
        ];
      }),
    ),
  );
  for (const { name, asked } of arms)
    console.log(`\nAsked of the network by the browser, ${name}: ${hostsOf(asked)}`);
  return median(beyond(ours, 'script')) <= TIMES_EMPTY * emptyScript;
}

/** Articles with an offer, by the extension alone. */
async function matching(ours: Arm): Promise<boolean> {
  const pages = matchingPages(4);
  const site = await serve(asSite(pages));
  const loads: { name: string; load: Measured }[] = [];
  for (let run = 0; run <= Number(options.runs); run++) {
    for (const page of pages) {
      const measured = await load(ours, site, page, MATCH_SETTLE);
      if (run > 0) loads.push({ name: page.name, load: measured });
    }
  }
  await ours.page.goto(`${site.base}${pathOf(pages[0] as BenchPage)}`);
  await eventually(
    () =>
      ours.page.evaluate(`document.querySelector('election-record') !== null`) as Promise<boolean>,
    'the chip: what was measured had an offer',
  );
  site.close();
  const rows = (['longestScript', 'longestTask', 'script'] as const).map(key => {
    const own = loads.map(one => one.load[key]);
    return [key, ms(median(own)), ms(quantile(own, 0.95)), ms(Math.max(...own))];
  });
  console.log(`\n${pages.length} articles, ${options.runs} runs\n`);
  console.log(table(['on articles with an offer, ms', 'median', 'p95', 'most'], rows));
  const worst = loads.toSorted((a, b) => b.load.longestScript - a.load.longestScript)[0];
  console.log(`\nThe most script in one task was on ${worst?.name}.`);
  return median(loads.map(one => one.load.longestScript)) <= LONGEST_MS;
}

execFileSync('wxt', ['build', '-b', 'chrome', '--mode', 'everywhere'], {
  cwd: root,
  stdio: 'pipe',
});
const baselines = writeBaselines();
const arms: Arm[] = [];
try {
  arms.push(await startArm('control'));
  arms.push(await startArm('empty content script', baselines.empty));
  arms.push(await startArm('keywords in head and paragraphs', baselines.keywords));
  arms.push(await startArm('ours', join(root, '.output/chrome-mv3-everywhere')));
  const cheap = Number(options.pages) === 0 || (await other(arms));
  const short = Number(options.runs) === 0 || (await matching(arms.at(-1) as Arm));
  if (!cheap || !short) process.exitCode = 1;
} finally {
  for (const arm of arms) await arm.close();
  baselines.remove();
}
