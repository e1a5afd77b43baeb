/** Checking a draft at work: in slices short enough that the page stays alive, until done or stopped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkDraft, type DraftJudged } from '#core/draft/check-draft.ts';
import type { DraftFacts } from '#core/draft/facts.ts';
import { DraftView, type DraftWork } from '../draft/DraftView.tsx';
import { useSettings } from '../state/use-settings.ts';
import type { Backend } from './backend.ts';

/** Milliseconds worked before the page gets its turn: a step of its own stays below as much again. */
const SLICE = 12;

interface Props {
  backend: Backend;
  facts: () => Promise<DraftFacts>;
}

export function DraftApp({ backend, facts }: Props) {
  const choices = useSettings(backend, 'checkDraft');
  const [work, setWork] = useState<DraftWork>({ state: 'idle', done: 0, total: 0, judged: [] });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const check = async (text: string) => {
    running.current?.abort();
    const end = new AbortController();
    running.current = end;
    await run(text, await facts(), end.signal, setWork);
  };
  if (!choices) return null;
  return (
    <DraftView
      strings={choices.strings}
      work={work}
      onCheck={text => void check(text)}
      onStop={() => running.current?.abort()}
    />
  );
}

async function run(
  text: string,
  facts: DraftFacts,
  signal: AbortSignal,
  show: (work: DraftWork) => void,
): Promise<void> {
  const judged: DraftJudged[] = [];
  const steps = checkDraft(text, facts);
  let [done, total] = [0, 0];
  const as = (state: DraftWork['state']) => show({ state, done, total, judged: [...judged] });
  as('working');
  let finished = false;
  while (!finished && !signal.aborted) {
    const end = performance.now() + SLICE;
    while (!finished && performance.now() < end) {
      const { value } = steps.next();
      finished = value === undefined;
      if (!value) break;
      ({ done, total } = value);
      if (value.judged) judged.push(value.judged);
    }
    as('working');
    await new Promise(resolve => setTimeout(resolve));
  }
  as(finished ? 'done' : 'stopped');
}
