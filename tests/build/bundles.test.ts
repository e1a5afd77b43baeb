/** What the built packages may not hold, read from the built files themselves. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const built = (name: string): number => {
  try {
    return statSync(join(output, name, 'manifest.json')).mtimeMs;
  } catch {
    return 0;
  }
};

/** The builds of the end-to-end tests, and shipped ones that are newer: an older one tells nothing. */
const forTests = ['chrome-mv3-e2e', 'firefox-mv3-e2e'];
const shipped = ['chrome', 'edge', 'firefox', 'opera', 'safari'].map(browser => `${browser}-mv3`);
const newest = Math.max(...forTests.map(built));
const folders = [...forTests, ...shipped.filter(name => built(name) > newest)];

interface Built {
  readonly name: string;
  readonly text: string;
}

const filesOf = (folder: string): Built[] =>
  readdirSync(join(output, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && extname(entry.name) !== '.png')
    .map(entry => {
      const path = join(entry.parentPath, entry.name);
      return { name: relative(join(output, folder), path), text: readFileSync(path, 'utf8') };
    });

/** Where `words` stand, with a little around them, so that a failure says what it found. */
const found = (files: readonly Built[], words: RegExp): string[] =>
  files.flatMap(({ name, text }) =>
    [...text.matchAll(words)].map(
      ({ index }) => `${name}: …${text.slice(Math.max(0, index - 30), index + 40)}…`,
    ),
  );

it('the packages are built before they are looked at: npm run build:e2e', () => {
  for (const name of forTests) expect([name, built(name) > 0]).toEqual([name, true]);
});

describe.each(folders.filter(built))('%s', folder => {
  const files = filesOf(folder);
  const ending = (...ends: string[]) => files.filter(({ name }) => ends.includes(extname(name)));
  const scripts = ending('.js');
  const manifest = JSON.parse(files.find(({ name }) => name === 'manifest.json')?.text ?? '{}');

  it.each([
    [
      'asks the network for nothing',
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon/g,
    ],
    [
      'names no host of a browser’s maker: what a browser asks there is its own',
      /\b(?:googleapis|gvt1|google|mozilla|firefox)\.(?:com|net|org)/g,
    ],
    [
      'loads no script but by its own imports',
      /importScripts|\bimport\(\s*[^"'`]|from\s*["'`](?!\.{0,2}\/)[a-z]+:/g,
    ],
    [
      'makes no code out of text',
      /\beval\s*\(|\bFunction\s*\(\s*["'`]|new Function\b|setTimeout\(\s*["'`]/g,
    ],
    [
      'makes no markup out of text',
      /(?:inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc/g,
    ],
    // A page's policy, and ours, may forbid the attribute; the property is always allowed.
    ['sets no style by the attribute', /setAttribute\(\s*["'`]style["'`]/g],
  ])('%s', (_, words) => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(found(scripts, words)).toEqual([]);
  });

  it('styles and pages name no address outside the package', () => {
    const remote = /(?:url\(|@import|src=|href=|action=)\s*["']?\s*(?:https?:|\/\/|data:text)/gi;
    expect(found(ending('.css', '.html', '.svg'), remote)).toEqual([]);
    expect(found(scripts, /@import|url\(\s*["']?https?:/g)).toEqual([]);
  });

  it('pages hold no script or handler of their own', () => {
    const inline = /<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>|\son[a-z]+=["']|javascript:/gi;
    expect(found(ending('.html'), inline)).toEqual([]);
  });

  it('scripts are ASCII, whatever encoding a browser takes them for', () => {
    expect(found(scripts, /[^\0-\x7f]/g).slice(0, 3)).toEqual([]);
  });

  it('carries no source map and no path of the machine it was built on', () => {
    expect(files.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
    expect(found(scripts, /sourceMappingURL|node_modules\/|file:\/\//g)).toEqual([]);
  });

  it('the web can see nothing of it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('asks for the planned permissions and no more', () => {
    const planned = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    expect(planned).toEqual(expect.arrayContaining(manifest.permissions));
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).not.toContain('*://*/*');
    expect(manifest.host_permissions).not.toContain('<all_urls>');
    expect(manifest.content_scripts.every((one: object) => !('all_frames' in one))).toBe(true);
  });

  it('our pages may load only our own files and connect to nobody', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = Object.fromEntries(
      policy.split(';').map(rule => {
        const [name, ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'style-src': "'self'",
      'img-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
