/** The briefing as HTML: for the clipboard, as a file, and as the page that is printed. */

import { escapeHtml as esc } from '../cite/rich.ts';
import { type Briefing, type BriefingLine, MAX_ALSO } from './briefing.ts';

/** Measured against the design: serif is somebody's own words, sans is ours; black on white. */
const css = `
@page { size: A4; margin: 0 }
.briefing { box-sizing: border-box; width: 210mm; min-height: 296mm; margin: 0 auto; padding: 12mm 17mm;
  background: #fff; color: #000; font: 13px/19px system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif }
.briefing * { margin: 0; padding: 0 }
.briefing .b-top { display: flex; justify-content: space-between; color: #333; font-size: 12px }
.briefing h1 { margin: 18px 0 6px; font: 600 26px/32px Charter, "Iowan Old Style", Georgia, "Noto Serif", serif }
.briefing .b-lead { color: #333 }
.briefing h2 { margin-top: 14px; padding-top: 6px; border-top: 2px solid #000; font-size: 13px; font-weight: 650 }
.briefing h2 span, .briefing small { color: #444; font-size: inherit; font-weight: 400 }
.briefing .b-line { display: grid; grid-template-columns: 172px minmax(0, 1fr); gap: 16px; padding: 5px 0 6px;
  border-bottom: 1px solid #bbb; break-inside: avoid }
.briefing .b-line:last-child { border: 0 }
.briefing .b-reply { margin-left: 18px; grid-template-columns: 154px minmax(0, 1fr) }
.briefing .b-who { font-size: 12px; line-height: 16px }
.briefing blockquote { font: 14px/19px Charter, "Iowan Old Style", Georgia, "Noto Serif", serif }
.briefing sup { font-size: 10px; line-height: 0 }
.briefing .b-remark { margin-top: 2px; color: #333 }
.briefing .b-note { margin-top: 2px; padding-left: 8px; border-left: 2px solid #000 }
.briefing ol { margin-top: 4px; padding-left: 22px; list-style: decimal; font-family: Charter, Georgia, "Noto Serif", serif }
.briefing ol { font-size: 11px; line-height: 14.5px; overflow-wrap: anywhere }
.briefing .b-foot { margin-top: 10px; padding-top: 6px; border-top: 1px solid #000; color: #333; font-size: 11.5px; line-height: 16px }
.briefing .b-also + .b-foot { margin-top: 4px; padding: 0; border: 0 }
.briefing:lang(km) { line-height: 25px }
`;

/** A text in which one part is English, marked as such. */
const withEnglish = (text: string, part = ''): string =>
  part === ''
    ? esc(text)
    : esc(text).replace(esc(part), whole => `<span lang="en">${whole}</span>`);

function lineHtml({ words, verbatim, reply, number, ...line }: BriefingLine, head: string): string {
  const note = `<sup>${number}</sup>`;
  const said = verbatim
    ? `<blockquote lang="en"><p>“${esc(words)}”${note}</p></blockquote>`
    : `<p lang="en">${esc(words)}${note}</p>`;
  const remarks = line.remarks.map(
    remark =>
      `<p class="b-remark">${remark.head ? `<b>${esc(remark.head)}</b> ` : ''}${remark.english ? withEnglish(remark.text, remark.text) : esc(remark.text)}</p>`,
  );
  const own = line.readerNote
    ? `<p class="b-note"><b>${esc(head)}</b> ${esc(line.readerNote)}</p>`
    : '';
  const who = [
    `<b>${esc(line.speaker)}</b>`,
    ...line.margin.map(text => withEnglish(text, line.name)),
  ].join('<br>');
  return `<div class="b-line${reply ? ' b-reply' : ''}"><p class="b-who">${who}</p><div>${said}${remarks.join('')}${own}</div></div>`;
}

/** Titles are English; how many more there are is said in the reader's language. */
const alsoHtml = ({ also }: Briefing): string =>
  also.map((title, i) => (i < MAX_ALSO ? withEnglish(title, title) : esc(title))).join('; ');

/** The briefing without a style: what is copied, and the body of the page. */
export function briefingHtml(briefing: Briefing): string {
  const sections = briefing.sections.map(({ head, lines }) => {
    const all = lines.map(line => lineHtml(line, briefing.notesHead)).join('\n');
    return `<section><h2>${esc(head)}</h2>\n${all}\n</section>`;
  });
  const sources = briefing.sources.map(
    ({ html, remarks }) =>
      `<li lang="en">${html} <small lang="${esc(briefing.lang)}">${remarks.map(r => `${esc(r)}.`).join(' ')}</small></li>`,
  );
  const also =
    briefing.also.length > 0
      ? `<p class="b-foot b-also"><b>${esc(briefing.alsoHead)}:</b> ${alsoHtml(briefing)}</p>`
      : '';
  return `<article class="briefing" lang="${esc(briefing.lang)}">
<p class="b-top"><span>${esc(briefing.product)}</span> <span>${esc(briefing.dated)}</span></p>
<h1>${esc(briefing.title)}</h1>
<p class="b-lead">${esc(briefing.lead)}</p>
${sections.join('\n')}
<section><h2>${esc(briefing.sourcesHead)} <span>${esc(briefing.style)}</span></h2>
<ol>${sources.join('\n')}</ol></section>
${also}
<p class="b-foot">${esc(briefing.foot)}</p>
</article>`;
}

/** A whole document, styled for one A4 page. */
export function briefingPage(briefing: Briefing): string {
  return `<!doctype html>
<html lang="${esc(briefing.lang)}">
<head><meta charset="utf-8"><title>${esc(briefing.title)}</title><style>${css}</style></head>
<body style="margin:0">${briefingHtml(briefing)}</body>
</html>
`;
}
