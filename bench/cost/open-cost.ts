/**
 * From click to usable: `npm run bench:open [-- --runs 9]`. Our popup and panel, with an article in
 * front, beside pages of the same kind that hold a line and a field.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page, Target } from 'puppeteer-core';
import { sampleArticle } from '../../scripts/sample.ts';
import { eventually } from '../../tests/e2e/support/driver.ts';
import { type Site, serve } from '../../tests/e2e/support/server.ts';
import { writeBaselines } from './baselines.ts';
import { type Arm, startArm } from './chromium.ts';
import { median, quantile, table } from './figures.ts';

const root = join(import.meta.dirname, '../..');
/** The bar: so many times what an empty page of the same kind takes, in the same run. */
const TIMES_EMPTY = 1.3;

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });

type Kind = 'popup' | 'panel';

interface Opening {
  /** ms from the click to the first paint with content. */
  readonly painted: number;
  /** ms from the click until what it is for can be seen. */
  readonly usable: number;
  /** CPU ms of the face's main thread. */
  readonly task: number;
}

/** What makes a face usable: the field to type in and, in ours, the words on the page in front. */
const THERE: Record<'empty' | 'ours', Record<Kind, string>> = {
  empty: { popup: 'input', panel: 'input' },
  ours: { popup: '.popup-head .button.filled', panel: '.pane:not([hidden]) .actions button' },
};

/** Runs in the face: waits for an element that can be seen; times are of the clock on the wall. */
const seen = (selector: string) => `new Promise(done => {
  const look = () => {
    const one = document.querySelector(${JSON.stringify(selector)});
    if (!one || one.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    const there = performance.now();
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const painted = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? there;
      done({ origin: performance.timeOrigin, painted, there });
    }).observe({ type: 'paint', buffered: true });
  };
  look();
})`;

const now = () => performance.timeOrigin + performance.now();

/** Opens a face and measures it from the moment `click` is called. */
async function open(arm: Arm, kind: Kind, selector: string, click: () => Promise<unknown>) {
  const url = `chrome-extension://${arm.id}/${kind === 'popup' ? 'popup' : 'sidepanel'}.html`;
  const isFace = (target: Target) => target.url().startsWith(url);
  const coming = arm.browser.waitForTarget(isFace);
  const from = now();
  const [target] = await Promise.all([coming, click()]);
  const face = await target.asPage();
  const at = (await face.evaluate(seen(selector))) as {
    origin: number;
    painted: number;
    there: number;
  };
  const { TaskDuration = 0 } = await face.metrics();
  await face.close();
  await eventually(async () => !arm.browser.targets().some(isFace), 'the face to close');
  const start = at.origin - from;
  return {
    painted: start + at.painted,
    usable: start + Math.max(at.painted, at.there),
    task: TaskDuration * 1000,
  } satisfies Opening;
}

/** The ways in: the toolbar button, and the call that a click leads to. */
async function ways(arm: Arm, article: Page): Promise<Record<Kind, () => Promise<unknown>>> {
  const cdp = await arm.browser.target().createCDPSession();
  // A page of the extension, from which it opens its panel beside the article in front.
  const helper = await arm.browser.newPage();
  await helper.goto(`chrome-extension://${arm.id}/options.html`);
  const windowId = await helper.evaluate(`chrome.windows.getCurrent().then(one => one.id)`);
  const own = await helper.createCDPSession();
  await article.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const targetId = targetInfos.find(one => one.url === article.url())?.targetId;
  return {
    popup: () => cdp.send('Extensions.triggerAction' as never, { id: arm.id, targetId } as never),
    panel: () =>
      own.send('Runtime.evaluate', {
        expression: `chrome.sidePanel.open({ windowId: ${windowId} })`,
        userGesture: true,
        awaitPromise: true,
      }),
  };
}

async function measure(arm: Arm, site: Site, what: 'empty' | 'ours') {
  const article = arm.page;
  await article.goto(`${site.base}/sample`);
  if (what === 'ours') {
    await eventually(
      () =>
        article.evaluate(`document.querySelector('election-record') !== null`) as Promise<boolean>,
      'the offer',
    );
  }
  const clicks = await ways(arm, article);
  const result: Record<Kind, Opening[]> = { popup: [], panel: [] };
  for (const kind of ['popup', 'panel'] as const) {
    for (let run = 0; run <= Number(options.runs); run++) {
      const opening = await open(arm, kind, THERE[what][kind], clicks[kind]);
      // The first opening fills the browser's caches.
      if (run > 0) result[kind].push(opening);
    }
  }
  return result;
}

execFileSync('wxt', ['build', '-b', 'chrome', '--mode', 'everywhere'], {
  cwd: root,
  stdio: 'pipe',
});
const baselines = writeBaselines();
const site = await serve({ '/sample': sampleArticle() });
const arms: Arm[] = [];
try {
  arms.push(await startArm('empty', baselines.face));
  arms.push(await startArm('ours', join(root, '.output/chrome-mv3-everywhere')));
  const [empty, ours] = [
    await measure(arms[0] as Arm, site, 'empty'),
    await measure(arms[1] as Arm, site, 'ours'),
  ];
  const of = (all: Opening[], key: keyof Opening, share = 0.5) =>
    quantile(
      all.map(one => one[key]),
      share,
    ).toFixed(0);
  const rows = (['popup', 'panel'] as const).flatMap(kind => {
    const times =
      median(ours[kind].map(one => one.usable)) / median(empty[kind].map(one => one.usable));
    if (times > TIMES_EMPTY) process.exitCode = 1;
    return [empty[kind], ours[kind]].map((all, at) => [
      `${kind}, ${at === 0 ? 'empty' : 'ours'}`,
      of(all, 'painted'),
      of(all, 'usable'),
      of(all, 'usable', 0.95),
      of(all, 'task'),
      at === 0 ? '1' : times.toFixed(2),
    ]);
  });
  console.log(table(['ms from the click', 'painted', 'usable', 'p95', 'CPU', '× empty'], rows));
} finally {
  for (const arm of arms) await arm.close();
  site.close();
  baselines.remove();
}
