/** The privacy page explains what the manifest asks for: all of it, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissionNames, permissionOf } from '../../core/permissions.ts';
import config from '../../wxt.config.ts';

const root = join(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

async function asked(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function any more.');
  const made = await manifest({
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  });
  const { permissions = [], optional_permissions = [] } = made;
  const kinds = Object.keys(made).filter(key => /host_permissions$/.test(key));
  return [...permissions, ...optional_permissions, ...kinds].map(String);
}

/** What the build adds: the hosts of the list, and Chromium's panel for the panel's own page. */
const added = (browser: 'chrome' | 'firefox') => [
  'host_permissions',
  ...(browser === 'chrome' && existsSync(join(root, 'entrypoints/sidepanel')) ? ['sidePanel'] : []),
];

describe('the rows of the privacy page', () => {
  it('are the permissions of the manifest in Chromium', async () => {
    const all = [...(await asked('chrome')), ...added('chrome')];
    expect(Object.values(permissionOf).sort()).toEqual(all.sort());
  });

  it('are those of Firefox and the sidebar, which needs none there', async () => {
    const all = [...(await asked('firefox')), ...added('firefox'), 'sidePanel'];
    expect(Object.values(permissionOf).sort()).toEqual(all.sort());
  });

  it.each(['docs/permissions.md', 'docs/store/en.md'])('are each given a reason in %s', file => {
    const named = permissionNames.filter(name => !['Sites', 'All'].includes(name));
    expect(named.filter(name => !text(file).includes(`\`${permissionOf[name]}\``))).toEqual([]);
  });
});
