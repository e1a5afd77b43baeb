/** The briefing as a Word file: real footnotes, a table without lines for the margin, one A4 page. */

import type { Briefing, BriefingLine } from './briefing.ts';
import { DOCX_PARTS, documentXml, footnotesXml } from './docx-parts.ts';
import { zip } from './zip.ts';

const esc = (text: string): string =>
  text
    // XML has no place for control characters.
    .replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

type Mark = 'b' | 'i' | '';

/** A run of text. */
const run = (text: string, mark: Mark = ''): string =>
  `<w:r>${mark ? `<w:rPr><w:${mark}/></w:rPr>` : ''}<w:t xml:space="preserve">${esc(text)}</w:t></w:r>`;

const para = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

const note = (number: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A citation's words with its italics, from its HTML. */
function rich(html: string): string {
  let italic = false;
  const pieces = html.split(/(<[^>]*>)/).map(piece => {
    const tag = /^<(\/?)i>$/.exec(piece);
    if (tag) italic = !tag[1];
    if (piece === '' || piece.startsWith('<')) return '';
    const text = piece.replace(
      /&(amp|lt|gt|quot);/g,
      (whole, name: string) => ENTITIES[name] ?? whole,
    );
    return run(text, italic ? 'i' : '');
  });
  return pieces.join('');
}

/** Twentieths of a point: the margin column, and the text beside it. */
const MARGIN = 2580;
const BODY = 7400;
const INDENT = 270;

function row(line: BriefingLine, notesHead: string): string {
  const { number, words, verbatim, reply, remarks, readerNote, speaker, margin } = line;
  const said = verbatim
    ? para('Quote', run(`“${words}”`), note(number))
    : para('Normal', run(words), note(number));
  const body = [
    said,
    ...remarks.map(({ head, text }) => para('Remark', head ? run(`${head} `, 'b') : '', run(text))),
    ...(readerNote ? [para('Remark', run(`${notesHead} `, 'b'), run(readerNote))] : []),
  ];
  const who = [para('Who', run(speaker, 'b')), ...margin.map(text => para('Who', run(text)))];
  const indent = reply ? INDENT : 0;
  const cell = (width: number, content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcMar><w:left w:w="${indent}" w:type="dxa"/></w:tcMar></w:tcPr>${content}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(MARGIN, who.join(''))}${cell(BODY, body.join(''))}</w:tr>`;
}

const grid = `<w:tblPr><w:tblW w:w="${MARGIN + BODY}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${MARGIN}"/><w:gridCol w:w="${BODY}"/></w:tblGrid>`;

/** The bytes of the Word file. */
export function briefingDocx(briefing: Briefing): Uint8Array<ArrayBuffer> {
  const { also, notesHead } = briefing;
  const sections = briefing.sections.map(({ head, lines }) => {
    const rows = lines.map(line => row(line, notesHead));
    return `${para('Heading1', run(head))}<w:tbl>${grid}${rows.join('')}</w:tbl>`;
  });
  const body = [
    para('Remark', run(`${briefing.product}. ${briefing.dated}.`)),
    para('Title', run(briefing.title)),
    para('Remark', run(briefing.lead)),
    ...sections,
    ...(also.length > 0
      ? [para('Heading1', run(briefing.alsoHead)), para('Remark', run(also.join('; ')))]
      : []),
    para('Remark', run(`${briefing.sourcesHead}: ${briefing.style}. ${briefing.foot}`)),
  ];
  const notes = briefing.sources.map(({ number, html, remarks }) => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
    const after = remarks.map(remark => ` ${remark}.`).join('');
    const text = para('FootnoteText', mark, run(' '), rich(html), run(after));
    return `<w:footnote w:id="${number}">${text}</w:footnote>`;
  });
  return zip({
    ...DOCX_PARTS,
    'word/document.xml': documentXml(body.join('')),
    'word/footnotes.xml': footnotesXml(notes.join('')),
  });
}
