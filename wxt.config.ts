import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { recordPlugin } from './scripts/build/record-plugin.ts';

/** The packed list of news hosts, as match patterns: each host with its subdomains. */
const newsHosts = (
  JSON.parse(readFileSync(new URL('./content/news-hosts.json', import.meta.url), 'utf8')) as {
    host: string;
  }[]
).map(({ host }) => `*://*.${host}/*`);

/**
 * Pages of this machine, for the modes in which tests and the tour run; never in a shipped package.
 * The name is one that nobody can own: a page under it is not secure, as loopback pages are.
 */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*', 'http://news.example/*'];

/**
 * Writes non-ASCII characters as escapes. Safari before 18.4 may decode extension scripts in the
 * system encoding, which would garble Khmer; WXT does this for esbuild but not yet for Rolldown.
 */
const asciiOutput: Plugin = {
  name: 'ascii-output',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[\u0080-\uffff]/g,
        c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/**
 * Drops Preact's dangerouslySetInnerHTML branch, the only innerHTML in the build, which we never
 * use. The build fails if Preact's output changes shape.
 */
const dropPreactInnerHtml: Plugin = {
  name: 'drop-preact-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return undefined;
    let found = 0;
    const out = code.replace(
      /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g,
      () => {
        found++;
        return 'true)';
      },
    );
    if (found !== 1) throw new Error(`drop-preact-inner-html: expected 1 match, found ${found}`);
    return { code: out, map: null };
  },
};

/** Texts the browser itself shows: the manifest's and the context menu's. */
const browserKeys = /^(ext[A-Z]|menu[A-Z])/;

/** Where the page script runs by itself. `everywhere` is for measuring page cost. */
const matches = (mode: string): string[] =>
  mode === 'everywhere' ? ['*://*/*'] : mode === 'e2e' ? [...newsHosts, ...loopback] : newsHosts;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [recordPlugin(), asciiOutput, dropPreactInnerHtml],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Without the polyfill for modulepreload: it is the one piece of code that would fetch.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'rec' } }),
    ...(browser === 'firefox'
      ? {
          commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+K' } } },
          browser_specific_settings: {
            gecko: {
              id: 'record@cambodia-election-record.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          commands: {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+K' },
              description: '__MSG_menuOpen__',
            },
          },
        }),
    ...(browser === 'firefox' || browser === 'safari' ? {} : { minimum_chrome_version: '116' }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
  hooks: {
    // The browser reads only the manifest's and the menus' texts from _locales; the interface's
    // come from the background, in the language the reader chose. Shipping them twice is waste.
    'build:publicAssets': (_wxt, files) => {
      for (const file of files) {
        if (!/_locales[\\/]\w+[\\/]messages\.json$/.test(file.relativeDest)) continue;
        const own = 'absoluteSrc' in file ? file.absoluteSrc : undefined;
        if (!own) continue;
        const all = JSON.parse(readFileSync(own, 'utf8')) as Record<string, unknown>;
        const kept = Object.entries(all).filter(([key]) => browserKeys.test(key));
        Object.assign(file, { contents: JSON.stringify(Object.fromEntries(kept)) });
        Reflect.deleteProperty(file, 'absoluteSrc');
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const hosts = matches(wxt.config.mode);
      manifest.host_permissions = hosts;
      manifest.content_scripts = [{ matches: hosts, js: ['page.js'], run_at: 'document_idle' }];
      if (wxt.config.browser === 'safari') {
        const loose = manifest as Record<string, unknown>;
        delete loose['side_panel'];
        manifest.permissions = manifest.permissions?.filter((p: string) => p !== 'sidePanel') ?? [];
      }
    },
  },
});
