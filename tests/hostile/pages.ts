/** Pages written to break, fool or slow down whoever reads them, each about a Cambodian election. */

export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** The text of the article must still be found. */
  readonly readable?: false;
}

export const HEADLINE = 'Election body keeps the opposition off Cambodia’s ballot';
export const PARAGRAPHS = [
  'PHNOM PENH – Cambodia’s National Election Committee refused to register the Candlelight Party for the general election in July 2023, officials of the committee said on Monday.',
  'The Supreme Court dissolved the Cambodia National Rescue Party in November 2017, and its leaders have been on trial or abroad since the vote of 2018, lawyers said.',
  'Observers of the election said that independent media had been closed before the vote and that voters would have no choice between parties on the ballot.',
];
export const STORY = `<h1>${HEADLINE}</h1>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}`;

const whole = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
const page = (name: string, body: string, head = ''): HostilePage => ({
  name,
  html: whole(body, head),
});
const unreadable = (name: string, html: string): HostilePage => ({ name, html, readable: false });
const times = (n: number, text: string) => text.repeat(n);
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

const DOCUMENT_NAMES =
  'title body head documentElement URL querySelector querySelectorAll getElementsByTagName createRange createElement defaultView location nodeType childNodes adoptedStyleSheets elementFromPoint'.split(
    ' ',
  );
const NODE_NAMES =
  'childNodes firstChild nextSibling parentNode parentElement nodeType nodeName tagName localName textContent getAttribute hasAttribute attributes children querySelector closest append remove innerText id className'.split(
    ' ',
  );

const clobbering: HostilePage[] = [
  ...DOCUMENT_NAMES.map(name =>
    page(
      `an image, a form and an object named ${name}`,
      `<img name="${name}" id="${name}"><form name="${name}"></form><object name="${name}"></object><article>${STORY}</article>`,
    ),
  ),
  page(
    'two forms of one name, which make a collection',
    `<form name="body"></form><form name="body"></form>${STORY}`,
  ),
  page(
    'a form around the text with a field for every property',
    `<form>${NODE_NAMES.map(name => `<input name="${name}">`).join('')}<article>${STORY}</article></form>`,
  ),
  page(
    'forms in forms by way of tables',
    `<form><input name=parentNode><table><tr><td><form><input name=nextSibling>${STORY}</form></td></tr></table></form>`,
  ),
  page(
    'names of every object',
    `<form name="constructor"><input name="__proto__"><input name="hasOwnProperty"></form><a id="toString"></a><a id="valueOf"></a>${STORY}`,
  ),
  page(
    'our host’s own element, written by the page',
    `<election-record id="x"><template shadowrootmode="open"><div class="chip">Click me</div></template></election-record>${STORY}`,
  ),
];

const giants: HostilePage[] = [
  {
    name: 'a title of one megabyte',
    html: whole(STORY).replace(HEADLINE, times(50_000, 'Election in Cambodia ')),
  },
  page(
    'five megabytes after the article',
    `<article>${STORY}</article><pre>${times(5_000_000, 'x')}</pre>`,
  ),
  page(
    'five megabytes of words in one node',
    `<article>${STORY}</article><div>${times(1_000_000, 'vote ')}</div>`,
  ),
  page(
    '20,000 elements after the article',
    `<article>${STORY}</article>${times(20_000, '<i>.</i>')}`,
  ),
  page('two thousand levels around nothing', `<article>${STORY}</article>${times(2_000, '<div>')}`),
  page(
    'ten thousand attributes',
    `<div ${Array.from({ length: 10_000 }, (_, i) => `a${i}="x"`).join(' ')}>${STORY}</div>`,
  ),
  page(
    'attributes of 100 kB',
    `<div class="${times(15_000, 'story ')}" id="${times(15_000, 'body-')}">${STORY}</div>`,
  ),
  page('ten thousand metas', STORY, times(10_000, '<meta property="article:tag" content="vote">')),
  page(
    'a meta of one megabyte',
    STORY,
    `<meta name="description" content="${times(1_000_000, 'x')}"><meta name="keywords" content="${times(200_000, 'vote,')}">`,
  ),
  {
    name: 'a language of one megabyte',
    html: whole(STORY).replace('lang="en"', `lang="${times(1_000_000, 'e')}"`),
  },
  page('five thousand headings', `<article>${STORY}</article>${times(5_000, '<h2>Election</h2>')}`),
  page(
    'five thousand links',
    `<article>${STORY}</article>${times(5_000, '<li><a href="/x">More news of the election in Cambodia today</a></li>')}`,
  ),
  page(
    'ten thousand empty paragraphs first',
    `${times(10_000, '<p></p>')}<article>${STORY}</article>`,
    '<meta property="og:type" content="article">',
  ),
  page(
    'ten thousand <time>',
    `${times(10_000, '<time datetime="2023-05-16">x</time>')}<article>${STORY}</article>`,
  ),
  page('fifty thousand line breaks', `<article>${STORY}${times(50_000, '<br>')}</article>`),
];

const data: HostilePage[] = [
  page('JSON-LD that ends in the middle', STORY, ld('{"@type":"NewsArticle","headline":"')),
  page(
    'JSON-LD a hundred thousand lists deep',
    STORY,
    ld(`${times(100_000, '[')}${times(100_000, ']')}`),
  ),
  page(
    'JSON-LD ten thousand objects deep',
    STORY,
    ld(`${times(10_000, '{"a":')}1${times(10_000, '}')}`),
  ),
  page('JSON-LD of 50,000 articles', STORY, ld(`[${times(50_000, '{"@type":"NewsArticle"},')}{}]`)),
  page(
    'JSON-LD of two megabytes',
    STORY,
    ld(`{"@type":"NewsArticle","articleBody":"${times(2_000_000, 'x')}"}`),
  ),
  page('JSON-LD that is nearly all blanks', STORY, ld(`{${times(250_000, ' ')}}`)),
  page('JSON-LD that is nearly all marks', STORY, ld(times(100_000, '/*'))),
  page(
    'JSON-LD of wrong kinds',
    STORY,
    ld(
      '{"@type":{"x":1},"headline":[{}],"datePublished":1e999,"author":[[]],"publisher":{"name":{"name":1}},"keywords":{"length":5},"articleBody":[]}',
    ),
  ),
  page(
    'JSON-LD that names prototypes',
    STORY,
    ld(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"__proto__","@graph":{"__proto__":[]}}',
    ),
  ),
  page(
    'JSON-LD that refers to itself',
    STORY,
    ld(
      '{"@id":"#a","@graph":[{"@id":"#a","@type":"NewsArticle","mainEntityOfPage":{"@id":"#a"}}]}',
    ),
  ),
  page('a thousand blocks of JSON-LD', STORY, times(1_000, ld('{"@type":"NewsArticle"}'))),
  page(
    'dates that are none',
    `<time datetime="99999-99-99">x</time>${STORY}`,
    '<meta property="article:published_time" content="0000-00-00T99:99:99Z"><meta name="date" content="-1"><meta name="pubdate" content="2023-02-31">',
  ),
  page(
    'microdata in circles',
    `<div itemscope itemtype="NewsArticle" itemref="a b" id="a"><div itemscope itemtype="x" itemref="a" id="b">${STORY}</div></div>`,
  ),
];

const words: HostilePage[] = [
  page(
    'markup in the title',
    STORY,
    '<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(1)&lt;/script&gt;">',
  ),
  page(
    'links that are scripts',
    `<a href="javascript:alert(1)">Election</a><a href="data:text/html,<script>alert(1)</script>">Vote</a><a href="vbscript:x">x</a>${STORY}`,
  ),
  page(
    'text turned around',
    `<h1>\u202e${HEADLINE}</h1><p>\u2066\u202e${PARAGRAPHS[0]}</p>${STORY}`,
  ),
  page(
    'zero-width marks between all letters',
    `<p>${[...(PARAGRAPHS[0] ?? '')].join('\u200b\u200d')}</p>${STORY}`,
  ),
  page(
    'look-alike letters',
    `<p>Саmbоdiа’s Nаtiоnаl Еlесtiоn Соmmittее refused the party before the election, it said.</p>${STORY}`,
  ),
  page(
    'marks stacked a thousand high',
    `<p>E${times(1_000, '\u0301')}lection in Cambodia${times(1_000, '\u0489')}</p>${STORY}`,
  ),
  page('lone surrogates', `<p>\ud800Election\udfff in \udc00Cambodia\ud83d</p>${STORY}`),
  page(
    'controls and noncharacters',
    `<p>\u0001\u0008\u000b\u001f\ufffe\uffff Election in Cambodia</p>${STORY}`,
  ),
  page(
    'Khmer with signs that stand alone',
    `<p>\u17d2\u17d2\u17d2\u17b6\u17c6${times(500, '\u17d2')} ការបោះឆ្នោត</p>${STORY}`,
  ),
  page('one word of a hundred thousand letters', `<p>${times(100_000, 'a')}</p>${STORY}`),
  page(
    'spaces without end',
    `<p>By${times(100_000, ' ')}x</p><p>${times(50_000, '\u00a0 ')}x</p>${STORY}`,
  ),
  page(
    'dates without end',
    `<p>${times(20_000, '1 ')}May${times(20_000, ' 1')}</p><p>${times(20_000, '2023-')}</p>${STORY}`,
  ),
  page(
    'datelines without end',
    `<p>${times(20_000, 'PHNOM ')}— x</p><p>(${times(20_000, 'A,')}</p>${STORY}`,
  ),
  page(
    'symbols of UN documents without end',
    `<p>${times(10_000, 'A/HRC/')}1 ${times(10_000, 'CCPR/C/KHM/')}</p>${STORY}`,
  ),
  page('entities that expand', `${STORY}<p>${times(50_000, '&amp;&nbsp;&#x17d2;')}</p>`),
];

const kinds: HostilePage[] = [
  unreadable('nothing', ''),
  unreadable('only a doctype', '<!doctype html>'),
  unreadable('only a comment', '<!-- Election in Cambodia -->'),
  unreadable('a document of frames', '<html><frameset><frame src="about:blank"></frameset></html>'),
  unreadable(
    'plain text as a browser shows it',
    `<html><head></head><body><pre>${PARAGRAPHS.join('\n\n')}</pre></body></html>`,
  ),
  unreadable(
    'the viewer of a PDF',
    '<html><body><embed type="application/pdf" src="about:blank" width="100%"></body></html>',
  ),
  unreadable(
    'the source of a page',
    `<html><body><table>${PARAGRAPHS.map(text => `<tr><td>&lt;p&gt;${text}&lt;/p&gt;</td></tr>`).join('')}</table></body></html>`,
  ),
  unreadable('tags that never close', `<div <p <<<>><p>${PARAGRAPHS.join('<p <b>')}`),
  unreadable(
    'text inside what is never seen',
    whole(
      `<template>${STORY}</template><noscript>${STORY}</noscript><textarea>${STORY}</textarea><svg><text>${HEADLINE}</text></svg>`,
    ),
  ),
  page(
    'text in foreign content',
    `<svg><foreignObject>${STORY}</foreignObject></svg><math><mtext>${HEADLINE}</mtext></math><article>${STORY}</article>`,
  ),
  page(
    'a frame that is sandboxed',
    `<iframe sandbox srcdoc="${STORY.replaceAll('"', '&quot;')}"></iframe><article>${STORY}</article>`,
  ),
  page(
    'a base that leads elsewhere',
    STORY,
    '<base href="javascript:alert(1)"><base target="_blank">',
  ),
  page(
    'a policy that forbids everything',
    STORY,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">`,
  ),
  page(
    'a page that says it is our own',
    STORY,
    '<meta name="generator" content="Cambodia Election Record"><meta property="og:url" content="chrome-extension://x/options.html">',
  ),
];

export const hostilePages: readonly HostilePage[] = [
  ...clobbering,
  ...giants,
  ...data,
  ...words,
  ...kinds,
];
