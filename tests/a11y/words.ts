/** What a screen says in its own voice, and in which language it says that it is. */
import type { View } from './walk.ts';

/** Walks a tree with the texts on screen and the names for assistive tools. */
const WALK = `(root => {
  const found = [];
  const walk = document.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.nodeType === 3 ? node.parentElement : node;
    if (element.closest('script, style')) continue;
    const lang = element.closest('[lang]')?.lang ?? '';
    const add = text => { if (text?.trim()) found.push({ text: text.trim(), lang, at: element.closest('kbd, bdi, .site-list, .sites-off') !== null }); };
    if (node.nodeType === 3) add(node.data);
    else for (const name of ['aria-label', 'aria-roledescription', 'placeholder', 'title', 'alt']) add(node.getAttribute(name));
  }
  return found;
})`;

interface Word {
  readonly text: string;
  /** Language of the element it stands in; empty where that is left open. */
  readonly lang: string;
  /** Keys, and addresses. */
  readonly at: boolean;
}

/** Texts in a language, keys and addresses left out. */
export async function wordsIn(view: View): Promise<readonly Word[]> {
  const all = (await view.page.evaluate(`${WALK}(${view.ours})`)) as Word[];
  return all.filter(word => !word.at);
}

/** Names and short names that are the same in every language. */
const NAMES =
  /Cambodia Election Record|Commission of Inquiry for Cambodia|CSL-JSON|CSV|RIS|Bib(?:La)?TeX|Markdown|HTML|PDF|Word|JSON|OSCOLA|Harvard|Cite Them Right|Bluebook|Chicago|Vancouver|Wikipedia|AGLC|APA|MLA|IEEE|Alt|Shift|Maj|Enter|Esc|Ctrl|\bc\b|A4/g;
/** UN symbols, and addresses of sites. */
const SYMBOLS = /\b[A-Z]+(?:\/[\w().]+)+|\b[\w-]+(?:\.[\w-]+)+\b/g;

/** English words that no French sentence holds. */
const ENGLISH =
  /\b(?:the|and|of|with|this|that|from|your|what|when|search|record|statement|reply|basket|copied|open|nothing|show|add|by|in|not|read|for|to|close|remove|move|clear|save|make|all|any|none|found|finding|findings|year|years|was|were|is|are)\b/i;

const bare = (text: string) => text.replace(SYMBOLS, '').replace(NAMES, '');

/** Texts that say they are Khmer, or French, and hold words of another language. */
export const foreign: Readonly<Record<string, (text: string) => boolean>> = {
  km: text => /[A-Za-z]{2,}/.test(bare(text)),
  fr: text => ENGLISH.test(bare(text).replace(/[’'][^\s]*/g, '')),
};

/** Khmer under the name of another language. */
export const misnamed = ({ text, lang }: Word): boolean =>
  /[\u1780-\u17ff]/.test(text) && lang !== 'km' && lang !== '';
