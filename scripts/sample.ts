/** The sample article as a web page: the extension's own sample without its script and style. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../entrypoints/sample');

export function sampleArticle(): string {
  const css = readFileSync(join(folder, 'sample.css'), 'utf8');
  return readFileSync(join(folder, 'index.html'), 'utf8')
    .replace(/<script type="module".*?<\/script>/s, '')
    .replace(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
}
