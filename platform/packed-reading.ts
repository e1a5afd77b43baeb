/** A reading as storage holds it: packed, so that 200 tabs fit into the 10 MB a browser gives. */
import type { Reading } from '../core/offer.ts';

const BASE64_STEP = 8_192;

const through = (data: BlobPart, stream: GenericTransformStream): Promise<ArrayBuffer> =>
  new Response(new Blob([data]).stream().pipeThrough(stream as ReadableWritablePair)).arrayBuffer();

/** As text, for storage counts and keeps JSON. */
export async function packReading(reading: Reading): Promise<string> {
  const bytes = new Uint8Array(
    await through(JSON.stringify(reading), new CompressionStream('gzip')),
  );
  let text = '';
  for (let at = 0; at < bytes.length; at += BASE64_STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + BASE64_STEP));
  }
  return btoa(text);
}

/** The reading, or undefined where the stored value is none of ours. */
export async function unpackReading(stored: unknown): Promise<Reading | undefined> {
  if (typeof stored !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(stored), sign => sign.charCodeAt(0));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
    return JSON.parse(text) as Reading;
  } catch {
    return undefined;
  }
}
