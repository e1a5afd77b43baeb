/** The basket as a plain Markdown list: each line with its speaker, its words and its source. */

import type { Line } from './lines.ts';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, mark => `\\${mark}`);

/** `speakerOf` names who speaks in the reader's language; `citations` are in the Markdown format. */
export function listOf(
  lines: readonly Line[],
  citations: readonly { readonly text: string }[],
  speakerOf: (line: Line) => string,
): string {
  const items = lines.map((line, i) => {
    const words = escaped(line.words.replaceAll('\n', ' '));
    const note = line.note ? `\n  - *${escaped(line.note.replaceAll('\n', ' '))}*` : '';
    const indent = line.beside ? '  ' : '';
    const item = `- **${escaped(speakerOf(line))}**, ${line.date}: ${line.verbatim ? `“${words}”` : words} ${citations[i]?.text ?? ''}${note}`;
    return item.replace(/^/gm, indent);
  });
  return `${items.join('\n')}\n`;
}
