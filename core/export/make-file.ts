/** Makes the text of every file but the briefing. */

import { bibliography } from '../cite/bibliography.ts';
import type { Rich } from '../cite/record.ts';
import { escapeHtml } from '../cite/rich.ts';
import type { StyleId } from '../cite/style.ts';
import { type BasketEntry, basketFile } from '../kept/basket.ts';
import type { Strings } from '../strings.ts';
import { type ExportItem, type Line, linesOf } from './lines.ts';
import { listOf } from './list.ts';
import { outputOf } from './outputs.ts';
import { tableOf } from './table.ts';

export interface FileOptions {
  readonly style: StyleId;
  readonly today: string;
  readonly printAccess: boolean;
  readonly replies: boolean;
  readonly notes: boolean;
  readonly strings: Strings;
  /** All that the basket holds: its own file keeps lines too that this record does not have. */
  readonly kept?: readonly BasketEntry[];
}

/** The output of an id in both flavours: the text is the file's, the HTML is for a rich paste. */
export function makeFile(id: string, items: readonly ExportItem[], options: FileOptions): Rich {
  const output = outputOf(id);
  const { style, today, printAccess, notes, strings } = options;
  const code = (text: string): Rich => ({ text, html: `<pre>${escapeHtml(text)}</pre>` });
  if (output.id === 'basket') {
    const shown = items.map(({ card, note }) => ({
      id: card.kind === 'point' ? card.point.id : card.finding.id,
      ...(note ? { note } : {}),
    }));
    return code(basketFile({ schema: 1, entries: options.kept ?? shown }));
  }
  const lines = linesOf(items, options.replies).map(line => (notes ? line : without(line)));
  const made = (as: StyleId) =>
    bibliography(
      lines.map(line => line.cited),
      as,
      { accessed: today, printAccess },
    );
  if (output.id === 'csv') return code(tableOf(lines, made(style).lines));
  if (output.id === 'markdown') {
    const speakerOf = ({ lane }: Line) => strings.t(`lane_${lane}`);
    return code(listOf(lines, made('markdown').lines, speakerOf));
  }
  const { text, html } = made(output.style ?? style);
  return { text: text.endsWith('\n') ? text : `${text}\n`, html };
}

function without({ note: _note, ...line }: Line): Line {
  return line;
}
