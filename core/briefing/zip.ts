/** Packs files into a ZIP archive without compressing them: all that a Word file asks of its container. */

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers of the given widths, in bytes. */
function record(...fields: readonly [value: number, width: 2 | 4][]): Uint8Array {
  const bytes = fields.flatMap(([value, width]) =>
    Array.from({ length: width }, (_, i) => (value >>> (8 * i)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

/** The bytes of a text in UTF-8; halves of characters become the sign for what is missing. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(text.toWellFormed()).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    char => char.charCodeAt(0),
  );

/** The first day a ZIP can bear: the same content gives the same bytes, whenever it is made. */
const DAY = (1 << 5) | 1;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** The archive of some texts by their paths, in the order given. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = utf8(path);
    const data = utf8(text);
    const { length: size } = data;
    const common = record(
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [DAY, 2],
      [crc32(data), 4],
      [size, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = [record([0x04034b50, 4]), common, name, data];
    const rest = record([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(record([0x02014b50, 4], [20, 2]), common, rest, name);
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = record(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return joined([...parts, ...directory, end]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
