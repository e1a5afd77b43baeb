/** The briefing as Markdown, with footnotes that converters understand; also the plain text of a copy. */

import type { Briefing, BriefingLine } from './briefing.ts';

/** Marks that would start something in Markdown. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, mark => `\\${mark}`).replace(/^(?=[#+>-]|\d+\.)/, '\\');

function lineText(line: BriefingLine, notesHead: string): string {
  const words = escaped(line.words);
  const lead = line.reply ? '> ' : '';
  const who = `**${escaped(line.speaker)}** (${line.margin.map(escaped).join('; ')})`;
  const said = `${line.verbatim ? `“${words}”` : words}[^${line.number}]`;
  const remarks = line.remarks.map(({ head, text }) =>
    head ? `*${escaped(head)}:* ${escaped(text)}` : escaped(text),
  );
  const own = line.readerNote ? [`*${notesHead}:* ${escaped(line.readerNote)}`] : [];
  return [who, said, ...remarks, ...own]
    .map(text => lead + text.replaceAll('\n', ' '))
    .join(`\n${lead.trim()}\n`);
}

/** The whole briefing in Markdown. */
export function briefingText(briefing: Briefing): string {
  const sections = briefing.sections.flatMap(({ head, lines }) => [
    `## ${escaped(head)}`,
    ...lines.map(line => lineText(line, briefing.notesHead)),
  ]);
  const sources = briefing.sources.map(
    ({ number, text, remarks }) =>
      `[^${number}]: ${[escaped(text.replaceAll('\n', ' ')), ...remarks.map(r => `${escaped(r)}.`)].join(' ')}`,
  );
  const also =
    briefing.also.length > 0
      ? [`## ${briefing.alsoHead}`, briefing.also.map(title => `- ${escaped(title)}`).join('\n')]
      : [];
  return `${[
    `# ${escaped(briefing.title)}`,
    `${briefing.product}. ${briefing.dated}.`,
    escaped(briefing.lead),
    ...sections,
    ...also,
    `## ${briefing.sourcesHead} (${briefing.style})`,
    sources.join('\n'),
    escaped(briefing.foot),
  ].join('\n\n')}\n`;
}
