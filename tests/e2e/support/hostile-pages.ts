/** Pages that act against us while they are open; the ones that only stand there are in tests/hostile. */
import { HEADLINE, hostilePages, PARAGRAPHS, STORY } from '../../hostile/pages.ts';
import type { PageAnswer } from './server.ts';

const page = (body: string, script = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-05-16">${script && `<script>${script}</script>`}${head}</head><body><article>${STORY}</article>${body}</body></html>`;
const typed = (html: string, type: string): PageAnswer => ({
  html,
  headers: { 'content-type': type },
});
const guarded = (policy: string): PageAnswer => ({
  html: page(''),
  headers: { 'content-security-policy': policy },
});

/** On these an offer is made all the same. */
export const offered: Record<string, string | PageAnswer> = {
  'globals replaced': page(
    '',
    `for (const thing of [Document.prototype, Element.prototype, Node.prototype])
       for (const name of Object.getOwnPropertyNames(thing))
         if (/^(query|get|append|attach|create|insert|text|first|next)/.test(name))
           try { Object.defineProperty(thing, name, { configurable: true, get() { return () => { throw new Error('mine'); }; } }); } catch {}
     JSON.parse = JSON.stringify = () => { throw new Error('mine'); };
     Array.prototype.map = Array.prototype.filter = function () { throw new Error('mine'); };
     Object.defineProperty(document, 'title', { get() { return '<script>alert(1)<\\/script>'; } });`,
  ),
  'no style and no script by policy': guarded(
    "default-src 'none'; style-src 'none'; script-src 'none'",
  ),
  'trusted types demanded': guarded("require-trusted-types-for 'script'; trusted-types 'none'"),
  'a sandbox by policy': guarded('sandbox allow-scripts'),
  'endless change': page(
    '<p id="x"></p>',
    `addEventListener('load', () => setInterval(() => {
       document.getElementById('x').textContent = Math.random();
       document.title = ${JSON.stringify(HEADLINE)} + ' ' + Date.now();
       document.body.append(document.createElement('p'));
       if (document.querySelectorAll('p').length > 400) document.querySelectorAll('p:empty').forEach(p => p.remove());
     }, 5));`,
  ),
  'ten megabytes': page(`<pre hidden>${'x'.repeat(10_000_000)}</pre>`),
  '200,000 nodes': page(
    '',
    `addEventListener('DOMContentLoaded', () => {
     const all = document.createDocumentFragment();
     for (let i = 0; i < 200_000; i++) all.append(document.createElement('i'));
     document.body.append(all); });`,
  ),
  // More than a few thousand hang Chromium by itself; the reader is tried on 5,000 elsewhere.
  '1,000 levels': page(
    '',
    `addEventListener('DOMContentLoaded', () => {
     let at = document.body;
     for (let i = 0; i < 1_000; i++) { const inner = document.createElement('div'); at.append(inner); at = inner; } });`,
  ),
  'plain text': typed(PARAGRAPHS.join('\n\n'), 'text/plain; charset=utf-8'),
  XHTML: typed(
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"/></head><body><article>${STORY}</article></body></html>`,
    'application/xhtml+xml; charset=utf-8',
  ),
  'markup in its title': page('', '', '').replaceAll(
    HEADLINE,
    `${HEADLINE} &lt;img src=x onerror=alert(1)&gt;`,
  ),
};

/** On these nothing is said, and nothing breaks. */
export const silent: Record<string, string | PageAnswer> = {
  XML: typed(
    `<?xml version="1.0"?><feed><title>News</title><entry><title>Rice</title></entry></feed>`,
    'application/xml',
  ),
  SVG: typed(
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Cambodia</title><text>election</text></svg>',
    'image/svg+xml',
  ),
  JSON: typed('{"title":"Election in Cambodia"}', 'application/json'),
  nothing: '',
  'an article in a frame': `<!doctype html><title>Frames</title><p>Only frames here.</p><iframe src="/hostile/frame"></iframe>`,
  'messages like ours': `<!doctype html><title>Messages to Cambodia</title><p>Cambodia is named here, and nothing else is said of it at all.</p><script>
    const article = { url: location.href, title: 'x', keywords: [], passages: [], signals: {} };
    for (const name of ['judge', 'left', 'chip', 'openPanel', 'reading', 'provenance', 'loadReader'])
      for (const data of [{ name, payload: article }, { type: name, payload: article }, name]) {
        postMessage(data, '*'); dispatchEvent(new CustomEvent(name, { detail: data }));
        try { new BroadcastChannel(name).postMessage(data); } catch {}
        try { (window.chrome ?? window.browser).runtime.sendMessage(data); } catch {}
      }
    window[Symbol.for('cambodia-election-record.read')] = () => article;
    window[Symbol.for('cambodia-election-record.host')] = { host: document.body, root: document };
    window.cambodiaElectionRecordLooked = 'offer';</script>`,
};

/** A file, shown by a viewer of the browser's. */
export const pdf = typed(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 57>>stream
BT /F 12 Tf 20 200 Td (Election in Cambodia) Tj ET      
endstream endobj
trailer<</Root 1 0 R>>`,
  'application/pdf',
);

/** Framed by another page. */
export const frame = page('');

export const onPages = (name: string): string => `/hostile/${encodeURIComponent(name)}`;

export const acting: Record<string, string> = {
  'removes our host': page(
    '',
    `new MutationObserver(() => document.querySelectorAll('election-record').forEach(one => { window.seen = (window.seen ?? 0) + 1; one.remove(); })).observe(document, { childList: true, subtree: true });`,
  ),
  'moves our host': page(
    '<div id="trap"></div>',
    `new MutationObserver(() => { const one = document.querySelector('html > election-record'); if (one) { window.moved = (window.moved ?? 0) + 1; document.getElementById('trap').append(one); } }).observe(document, { childList: true, subtree: true });`,
  ),
  'looks into our host': page(
    '',
    `const attach = Element.prototype.attachShadow; window.stolen = [];
     Element.prototype.attachShadow = function (how) { const root = attach.call(this, { mode: 'open' }); window.stolen.push(root); return root; };
     new MutationObserver(() => { const one = document.querySelector('election-record'); if (!one || window.looked) return; window.looked = true;
       window.found = String(one.shadowRoot) + one.innerHTML + one.textContent + Object.keys(one).join();
       one.click(); for (const type of ['click', 'mousedown', 'mouseup', 'keydown']) one.dispatchEvent(new Event(type, { bubbles: true, composed: true })); }).observe(document, { childList: true, subtree: true });`,
  ),
};

/** The pages of the other suite that a browser parses as it parses any, by name. */
export const standing: Record<string, string> = Object.fromEntries(
  hostilePages.map(({ name, html }) => [name, html]),
);
