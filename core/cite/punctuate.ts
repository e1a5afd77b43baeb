/** Puts the pieces of a citation together: quotation marks in quotation marks, no doubled stops. */

/** Closes a piece with a full stop unless it ends with one already, also inside italics. */
export const stop = (text: string): string => (/[.!?][’”\uE001]*$/.test(text) ? text : `${text}.`);

/** Double quotation marks; those inside become single, and `close` goes inside, American style. */
export function doubleQuoted(title: string, close = ''): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  const point = /[.!?]’?$/.test(inner) ? '' : close;
  // A quotation that ends the title ends with it: ‘tainted.’”
  const nested = title.endsWith('”') || (title.endsWith('’') && title.includes('‘'));
  return nested ? `“${inner.slice(0, -1)}${point}’”` : `“${inner}${point}”`;
}

/** Single quotation marks, British style; quotations inside become double, apostrophes stay. */
export const singleQuoted = (title: string): string =>
  `‘${title.replace(/(?<!\p{L})‘([^‘]*?)’(?!\p{L})/gu, '“$1”')}’`;
