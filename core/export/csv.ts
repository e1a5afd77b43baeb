/** Comma-separated values as spreadsheets read them (RFC 4180). */

type Cell = string | number | boolean | undefined;

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A header line, then a line a row; lines end with CRLF. */
export function csvOf<K extends string>(
  columns: readonly K[],
  rows: readonly { readonly [key in K]?: Cell }[],
): string {
  const lines = rows.map(row => columns.map(column => cell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}
