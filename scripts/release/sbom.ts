/** Prints the bill of materials of what ships (CycloneDX 1.5): the same bytes for the same lockfile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, shippedPackages } from './shipped.ts';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  license: string;
};
const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const packages = shippedPackages();
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purl(own.name, own.version),
      name: own.name,
      version: own.version,
      licenses: [{ license: { id: own.license } }],
    },
  },
  components: packages.map(({ name, version, licence, integrity }) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    licenses: [{ license: { id: licence } }],
    hashes: [
      {
        alg: 'SHA-512',
        content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
      },
    ],
  })),
  dependencies: [
    {
      ref: purl(own.name, own.version),
      dependsOn: packages.map(({ name, version }) => purl(name, version)),
    },
  ],
};
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
