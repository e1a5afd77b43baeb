/**
 * What a trace of one load says of the page's main thread. Times are of the thread's own clock, in
 * ms: what other programs do on the machine disturbs it least.
 */

export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'loading',
];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: Record<string, unknown> };
}

export interface Load {
  /** Script of any kind; the pages are inert, so that all but the control's is the extension's. */
  readonly script: number;
  /** The most script within one task. */
  readonly longestScript: number;
  /** The longest task in which script ran, with the style and layout it brought about. */
  readonly longestTask: number;
  readonly shift: number;
}

type Span = readonly [start: number, end: number];

/** Names under which script runs; they lie within one another. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
  'RunMicrotasks',
]);

/** Spans in order, those that touch made one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (!last || span[0] > last[1]) merged.push(span);
    else if (span[1] > last[1]) merged[merged.length - 1] = [last[0], span[1]];
  }
  return merged;
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, [start, end]) => sum + end - start, 0);

const within = (spans: readonly Span[], [start, end]: Span): number =>
  length(
    spans
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)]),
  );

const spanOf = ({ tts = 0, tdur = 0 }: TraceEvent): Span => [tts / 1000, (tts + tdur) / 1000];

/** @throws where the page of `base` never came */
export function readTrace(trace: Uint8Array, base: string): Load {
  const { traceEvents: events } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const commit = events.find(
    ({ name, args }) => name === 'CommitLoad' && String(args?.data?.['url']).startsWith(base),
  );
  if (!commit) throw new Error(`No page of ${base} in the trace.`);
  const own = events.filter(one => one.pid === commit.pid && one.ts >= commit.ts);
  const main = own.filter(
    one => one.tid === commit.tid && one.ph === 'X' && one.tdur !== undefined,
  );
  const script = merge(main.filter(one => SCRIPT.has(one.name)).map(spanOf));
  const tasks = main
    .filter(one => one.name === 'RunTask')
    .map(spanOf)
    .map(span => ({ whole: length([span]), script: within(script, span) }))
    .filter(one => one.script > 0);
  return {
    script: length(script),
    longestScript: Math.max(0, ...tasks.map(one => one.script)),
    longestTask: Math.max(0, ...tasks.map(one => one.whole)),
    shift: own
      .filter(one => one.name === 'LayoutShift')
      .reduce((sum, { args }) => sum + Number(args?.data?.['score'] ?? 0), 0),
  };
}
