/** Data has one form, so that a change shows only what changed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every file of the record is in the form that Biome gives it', () => {
  const biome = join(root, 'node_modules/.bin/biome');
  const { status, stdout, stderr } = spawnSync(biome, ['format', 'content'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, `Run: npx biome format --write content\n${stdout}${stderr}`).toBe(0);
});
