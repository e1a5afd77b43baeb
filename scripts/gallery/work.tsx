/** The scenes of the gallery in which something is made: the draft's check and the briefing. */
import type { JSX } from 'preact';
import { BriefingView } from '#components/briefing/BriefingView.tsx';
import { DraftView, type DraftWork } from '#components/draft/DraftView.tsx';
import type { Strings } from '#components/strings.tsx';
import * as parts from '#core/briefing/parts.ts';
import { checkDraft } from '#core/draft/check-draft.ts';
import { draftFacts, facts } from './sample.ts';
import { basketItems } from './scenes.tsx';

type Scene = (strings: Strings) => JSX.Element;
const idle = () => undefined;

/** One quotation as it stands, one altered, one symbol of the record and one that is none. */
const draft = () =>
  [
    `The Commission wrote: “${draftFacts.statement.slice(0, 120)}”`,
    `It also wrote: “${draftFacts.statement.slice(200, 320).replace(/\b(has|is|of)\b/, 'was')}”`,
    'See A/HRC/39/73 and CCPR/C/KHM/CO/99.',
  ].join('\n');

const done = (): DraftWork => {
  const judged = [...checkDraft(draft(), draftFacts)].flatMap(step => step.judged ?? []);
  return { state: 'done', done: 3, total: 3, judged };
};

const draftScene =
  (work: DraftWork): Scene =>
  strings => <DraftView strings={strings} work={work} onCheck={idle} onStop={idle} />;

export const workScenes: Record<string, Scene> = {
  draft: draftScene({ state: 'idle', done: 0, total: 0, judged: [] }),
  'draft-working': draftScene({ state: 'working', done: 48, total: 130, judged: [] }),
  'draft-done': strings => draftScene(done())(strings),
  briefing: strings => (
    <BriefingView
      strings={strings}
      parts={parts}
      make={(title, room) =>
        parts.makeBriefing(basketItems(true), {
          strings,
          style: 'oscola',
          today: '2026-11-23',
          replies: true,
          notes: true,
          compiled: facts.compiled,
          title,
          room,
        })
      }
      today="2026-11-23"
      onSave={idle}
      onCopy={() => Promise.resolve(true)}
    />
  ),
  'briefing-none': strings => <BriefingView strings={strings} />,
};
