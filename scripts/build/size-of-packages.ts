/** Checks that every packed extension stays within what we promise a reader's disk and line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT = 350_000;
const output = join(import.meta.dirname, '../../.output');
const zips = readdirSync(output).filter(name => name.endsWith('.zip') && !name.includes('sources'));
for (const name of zips) {
  const size = statSync(join(output, name)).size;
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB of ${LIMIT / 1000}`);
  if (size > LIMIT) process.exitCode = 1;
}
/** Chip, reader and in-page panel are put in when needed: a page pays for the page script alone. */
for (const name of readdirSync(output).filter(folder => folder.endsWith('-mv3'))) {
  const manifest = JSON.parse(readFileSync(join(output, name, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const declared = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  console.log(`${name}: declares ${declared.join(', ')}`);
  if (declared.join() !== 'page.js') process.exitCode = 1;
}
if (zips.length === 0) {
  console.log('No packages: run npm run build first.');
  process.exitCode = 1;
}
