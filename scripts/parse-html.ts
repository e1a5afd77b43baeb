/** A document from saved HTML in plain Node, for the doors: nothing in it runs and nothing is fetched. */
import { DOMParser } from 'linkedom';

/** linkedom adds no missing html, head or body element, as a browser would; so they are written in. */
function whole(html: string): string {
  const [ordered, misplaced] = [
    /<body[\s>]|<frameset[\s>]/i,
    /<html[^>]*>\s*<(?:div|p|span|table|a)[\s>]/i,
  ];
  if (ordered.test(html) && !misplaced.test(html)) {
    return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  }
  const bare = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  // What may stand in a head comes first; the body begins with the first tag that may not.
  const lead =
    /^(?:\s|<!--[\s\S]*?-->|<(title|style|script|noscript)(?:\s[^>]*)?>[\s\S]*?<\/\1\s*>|<(?:meta|link|base)(?:\s[^>]*)?>)*/i;
  const head = lead.exec(bare)?.[0] ?? '';
  const lang = /<html\s([^>]*)>/i.exec(html)?.[1] ?? '';
  return `<html ${lang}><head>${head}</head><body>${bare.slice(head.length)}</body></html>`;
}

/** Parses `html`; the document has no window, so that it can load or run nothing. */
export function parseHtml(html: string): Document {
  const doc: unknown = new DOMParser().parseFromString(whole(html), 'text/html');
  return doc as Document;
}
