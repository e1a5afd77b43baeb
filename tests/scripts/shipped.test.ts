import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, shippedPackages } from '../../scripts/release/shipped.ts';

describe('what ships of other people’s code', () => {
  test('development packages are left out, tools whose lines get in are not', () => {
    const packages = {
      '': { version: '1' },
      'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AA==' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'ISC' },
      'node_modules/d': { version: '3.0.0', dev: true },
      'node_modules/e': { version: '4.0.0', optional: true },
      'node_modules/wxt': { version: '5.0.0', license: 'MIT', dev: true },
    };
    expect(shippedPackages({ packages }).map(one => `${one.name} ${one.version}`)).toEqual([
      '@b/c 2.0.0',
      'a 1.0.0',
      'wxt 5.0.0',
    ]);
  });

  test.each(['LICENSES-THIRD-PARTY.md', 'public/licences.txt'])(
    '%s has every one in its version, with a licence',
    path => {
      const text = readFileSync(join(root, path), 'utf8');
      for (const { name, version, licence } of shippedPackages()) {
        expect(licence).not.toBe('unknown');
        expect(text).toContain(`## ${name} ${version}\n\nLicence: ${licence}.`);
      }
    },
  );
});
