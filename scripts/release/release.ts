/**
 * `npm run release`: builds every package twice in clean copies of the last commit, compares them
 * byte for byte, and leaves them in `.output/release/` with their hashes and the bill of materials.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './audit.ts';
import { root } from './shipped.ts';

const out = join(root, '.output/release');
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const node = (cwd: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--no-warnings', ...args], { cwd, encoding: 'utf8' });

/** A clean copy of the last commit, built and packed; the folder of the packages. */
function buildCopy(parent: string, name: string): string {
  const copy = join(parent, name);
  mkdirSync(copy);
  const archive = join(parent, `${name}.tar`);
  execFileSync('git', ['archive', '-o', archive, 'HEAD'], { cwd: root });
  execFileSync('tar', ['-xf', archive, '-C', copy]);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  console.log(`Building ${name}…`);
  node(copy, 'scripts/build/build.ts');
  return join(copy, '.output');
}

const packagesIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.zip'))
    .sort();

const parent = mkdtempSync(join(tmpdir(), 'record-release-'));
try {
  const [first, second] = [buildCopy(parent, 'first'), buildCopy(parent, 'second')];
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const lines = packagesIn(first).map(name => {
    const [one, two] = [sha256(join(first, name)), sha256(join(second, name))];
    if (one !== two) {
      process.exitCode = 1;
      console.log(`DIFFERS: ${name}`);
    }
    cpSync(join(first, name), join(out, name));
    return `${one}  ${name}`;
  });
  if (lines.length === 0 || packagesIn(second).length !== lines.length) process.exitCode = 1;
  writeFileSync(join(out, 'sbom.cdx.json'), node(root, 'scripts/release/sbom.ts'));
  writeFileSync(join(out, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  console.log(lines.join('\n'));
  console.log(
    process.exitCode ? 'The two builds differ.' : 'Both builds are the same, byte for byte.',
  );
  console.log(node(join(parent, 'first'), 'scripts/build/lint-addon.ts').trim());
  const { line, clean } = audit();
  if (!clean) process.exitCode = 1;
  console.log(line);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
