/** What the basket is made into: files, the clipboard, the page of the briefing. */
import { useMemo } from 'preact/hooks';
import type { StyleId } from '#core/cite/style.ts';
import { makeFile } from '#core/export/make-file.ts';
import { fileName, outputOf } from '#core/export/outputs.ts';
import type { BasketEntry } from '#core/kept/basket.ts';
import type { Backend } from '../app/backend.ts';
import type { BasketItem } from '../basket/BasketPane.tsx';
import type { ExportChoice } from '../basket/ExportSheet.tsx';
import type { Choices } from './use-settings.ts';

export function useExport(
  backend: Backend,
  items: readonly BasketItem[],
  kept: readonly BasketEntry[],
  choices: Choices | undefined,
) {
  return useMemo(
    () => (choices ? exportsOf(backend, items, kept, choices) : undefined),
    [backend, items, kept, choices],
  );
}

function exportsOf(
  backend: Backend,
  items: readonly BasketItem[],
  kept: readonly BasketEntry[],
  choices: Choices,
) {
  const { citing, settings, strings } = choices;
  const { today, printAccess } = citing;
  const style = citing.style as StyleId;
  const made = ({ output, replies, notes }: ExportChoice) =>
    makeFile(output, items, { style, today, printAccess, replies, notes, strings, kept });
  const copyBriefing = async ({ replies, notes }: ExportChoice): Promise<boolean> => {
    const parts = await backend.loadBriefing?.();
    if (!parts) return false;
    const { compiled } = await backend.facts();
    const briefing = parts.makeBriefing(items, {
      strings,
      style,
      today,
      replies,
      notes,
      compiled,
    });
    return backend.copy({ text: parts.briefingText(briefing), html: parts.briefingHtml(briefing) });
  };
  return {
    // The list the reader sees and no more: no reply that was not put in.
    onCopyAll: () => backend.copy(made({ output: 'bibliography', replies: false, notes: false })),
    exporting: {
      output: settings.output,
      briefingCopies: backend.loadBriefing !== undefined,
      onOutput: (output: string) => void backend.changeSettings({ output }),
      onMake(choice: ExportChoice) {
        const { id, extension, type } = outputOf(choice.output);
        if (id === 'briefing') {
          const entries = items.map(({ card: _card, ...entry }) => entry);
          const { replies, notes } = choice;
          return void backend.openBriefing({ entries, replies, notes });
        }
        const name = id === 'basket' ? 'election-record-basket' : 'election-record';
        backend.save(fileName(extension, today, name), `${type};charset=utf-8`, made(choice).text);
      },
      onCopy: (choice: ExportChoice) =>
        choice.output === 'briefing' ? copyBriefing(choice) : backend.copy(made(choice)),
    },
  };
}
