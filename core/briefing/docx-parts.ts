/** The parts of a Word file that are the same for every briefing: what is in it, and how it looks. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationships = (...targets: readonly [type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Half points; serif is somebody's own words, sans is ours. */
interface Look {
  readonly font?: 'Georgia' | 'Arial';
  readonly size?: number;
  readonly bold?: boolean;
  /** Twentieths of a point before and after. */
  readonly space?: readonly [before: number, after: number];
  readonly rule?: boolean;
}

function style(id: string, name: string, { font = 'Arial', size = 19, ...look }: Look): string {
  const [before, after] = look.space ?? [0, 40];
  const rule = look.rule
    ? '<w:pBdr><w:top w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>'
    : '';
  const isNormal = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${isNormal} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:pPr>${rule}<w:spacing w:before="${before}" w:after="${after}"/></w:pPr><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>${look.bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const styles = [
  style('Normal', 'Normal', {}),
  style('Title', 'Title', { font: 'Georgia', size: 38, bold: true, space: [120, 60] }),
  style('Heading1', 'heading 1', { bold: true, space: [160, 60], rule: true }),
  style('Quote', 'Quote', { font: 'Georgia', size: 20 }),
  style('Remark', 'Remark', { size: 18 }),
  style('Who', 'Who', { size: 17, space: [0, 0] }),
  style('FootnoteText', 'footnote text', { font: 'Georgia', size: 16, space: [0, 20] }),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('');

const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${KIND}.${kind}+xml"/>`;

/** By their paths; the table of contents comes first, as readers expect it. */
export const DOCX_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('footnotes', 'footnotes')}</Types>`,
  '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
  'word/_rels/document.xml.rels': relationships(
    ['styles', 'styles.xml'],
    ['footnotes', 'footnotes.xml'],
  ),
  'word/styles.xml': `${XML}<w:styles ${W}>${styles}</w:styles>`,
};

/** A4 with margins of 12 mm above and below, 17 mm at the sides. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="680" w:right="964" w:bottom="680" w:left="964" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>';

export const documentXml = (body: string): string =>
  `${XML}<w:document ${W}><w:body>${body}${page}</w:body></w:document>`;

/** Word wants the two lines that part notes from the text, numbered before the first note. */
export const footnotesXml = (notes: string): string =>
  `${XML}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${notes}</w:footnotes>`;
