/** Writes LICENSES-THIRD-PARTY.md and the copy that is packed: licences of all code that ships. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, shippedPackages } from './shipped.ts';

/** The text that comes with a package; some publish only the name of their licence. */
function textOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file)
    return 'The published package has no licence file; its package.json names the licence.';
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

const parts = shippedPackages().map(
  ({ name, version, licence }) =>
    `## ${name} ${version}\n\nLicence: ${licence}. Source: https://www.npmjs.com/package/${name}/v/${version}\n\n\`\`\`text\n${textOf(name)}\n\`\`\`\n`,
);
const text = `# Licences of other people’s code in the packages\n\nMade by \`node scripts/release/licences.ts\` from the lockfile.\n\n${parts.join('\n')}`;
for (const path of ['LICENSES-THIRD-PARTY.md', 'public/licences.txt'])
  writeFileSync(join(root, path), text);
console.log(`${parts.length} packages listed.`);
