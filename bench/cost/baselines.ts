/**
 * The synthetic extensions ours is put beside: one that does nothing, one that looks for two kinds
 * of words in head and first paragraphs, and one whose popup and panel hold a line and a field.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What anybody would write first: a few fields of the head and five paragraphs against two lists. */
const KEYWORDS = `(() => {
  const place = /cambodia|khmer|phnom penh|កម្ពុជា|cambodge/i;
  const vote = /election|ballot|voter|candidate|បោះឆ្នោត|scrutin/i;
  const meta = name => document.querySelector(\`meta[name="\${name}"], meta[property="\${name}"]\`)?.content ?? '';
  const parts = [document.title, meta('description'), meta('og:title'), meta('og:description')];
  parts.push(document.querySelector('h1')?.textContent ?? '');
  for (const p of [...document.getElementsByTagName('p')].slice(0, 5)) parts.push(p.textContent);
  const text = parts.join(' ');
  globalThis.found = place.test(text) && vote.test(text);
})();`;

const FACE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
<body style="width:380px;min-height:200px"><h1>Empty</h1><input autofocus><script src="face.js"></script></body></html>`;

const scripts = { matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' };

export interface Baselines {
  readonly empty: string;
  readonly keywords: string;
  readonly face: string;
  remove(): void;
}

export function writeBaselines(): Baselines {
  const folder = mkdtempSync(join(tmpdir(), 'record-baselines-'));
  const write = (name: string, manifest: object, files: Record<string, string>): string => {
    const own = join(folder, name);
    mkdirSync(own);
    const whole = { manifest_version: 3, name, version: '1', ...manifest };
    writeFileSync(join(own, 'manifest.json'), JSON.stringify(whole));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(own, file), text);
    return own;
  };
  return {
    empty: write('empty', { content_scripts: [scripts] }, { 'content.js': '' }),
    keywords: write('keywords', { content_scripts: [scripts] }, { 'content.js': KEYWORDS }),
    face: write(
      'face',
      {
        permissions: ['sidePanel'],
        action: { default_popup: 'popup.html' },
        side_panel: { default_path: 'sidepanel.html' },
        background: { service_worker: 'background.js' },
      },
      {
        'popup.html': FACE,
        'sidepanel.html': FACE,
        'options.html': FACE,
        'face.js': `document.querySelector('input').focus();`,
        'background.js': '',
      },
    ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
