/** The briefing's page at work: the lines that were asked for, the briefing made of them. */
import { useEffect, useState } from 'preact/hooks';
import type { BriefingParts } from '#core/briefing/parts.ts';
import type { BriefingRequest } from '#core/briefing/request.ts';
import type { StyleId } from '#core/cite/style.ts';
import type { ExportItem } from '#core/export/lines.ts';
import { BriefingView } from '../briefing/BriefingView.tsx';
import { useSettings } from '../state/use-settings.ts';
import type { Backend } from './backend.ts';

interface Props {
  backend: Backend;
  request: () => Promise<BriefingRequest | undefined>;
}
interface Held {
  readonly parts: BriefingParts;
  readonly items: readonly ExportItem[];
  readonly request: BriefingRequest;
  readonly compiled: string;
}

export function BriefingApp({ backend, request }: Props) {
  const choices = useSettings(backend);
  const [held, setHeld] = useState<Held | 'none'>();
  useEffect(() => {
    void load(backend, request).then(found => setHeld(found ?? 'none'));
  }, [backend, request]);
  if (!choices || !held) return null;
  const { strings, citing } = choices;
  if (held === 'none') return <BriefingView strings={strings} />;
  const { parts, items, compiled } = held;
  const { replies, notes } = held.request;
  const style = citing.style as StyleId;
  const { today } = citing;
  return (
    <BriefingView
      strings={strings}
      parts={parts}
      make={(title, room) =>
        parts.makeBriefing(items, {
          strings,
          style,
          today,
          replies,
          notes,
          compiled,
          title,
          room,
        })
      }
      today={today}
      onSave={backend.save}
      onCopy={backend.copy}
    />
  );
}

async function load(backend: Backend, ask: Props['request']): Promise<Held | undefined> {
  const request = await ask();
  const parts = await backend.loadBriefing?.();
  if (!request || !parts) return undefined;
  const cards = await backend.cards(request.entries.map(({ id }) => id));
  const items = request.entries.flatMap(({ id, ...entry }) => {
    const card = cards[id];
    return card ? [{ ...entry, card }] : [];
  });
  const { compiled } = await backend.facts();
  return items.length > 0 ? { parts, items, request, compiled } : undefined;
}
