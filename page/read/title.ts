/** The article's title as the reader sees it, without the site's name. */
import { squeeze } from '../squeeze.ts';

export interface TitleSources {
  readonly documentTitle: string;
  readonly social?: string | undefined;
  readonly headline?: string | undefined;
  readonly headings: readonly string[];
  /** Other lines at the top of the page, for pages that mark no heading. */
  readonly lines: readonly string[];
  readonly site?: string | undefined;
}

const SUFFIX = /\s+(?:[|•·»«:]|—|–|-|::)\s+/;

/** A line that makes up this much of the document's title, of which the site's name is a part. */
const MOST = 0.5;

/** The heading where it agrees with what the page says elsewhere; else the said title, trimmed. */
export function chooseTitle(from: TitleSources): string {
  const said = [from.social, from.headline, from.documentTitle].filter((title): title is string =>
    Boolean(title),
  );
  const site = squeeze(from.site ?? '');
  for (const heading of from.headings) {
    const h = squeeze(heading);
    if (h.length < 8 || h === site) continue;
    if (said.length === 0 || said.some(title => agree(h, squeeze(title)))) return heading;
  }
  for (const line of from.lines) {
    const [text, whole] = [squeeze(line), squeeze(from.documentTitle)];
    if (text !== site && text.length >= whole.length * MOST && whole.includes(text)) return line;
  }
  const title = said[0] ?? from.headings[0] ?? '';
  return withoutSite(title, site);
}

/** Squeezed titles are one and the same: one holds the other, or most of its beginning: titles are cut short or given a suffix. */
export function agree(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return false;
  return a.includes(b) || b.includes(a) || a.slice(0, 24) === b.slice(0, 24);
}

function withoutSite(title: string, site: string): string {
  const parts = title.split(SUFFIX);
  if (parts.length < 2) return title;
  const last = squeeze(parts.at(-1) ?? '');
  const cut = title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+\S+\s*$/, '');
  // The last part goes when it is the site's name or much shorter than the rest.
  return site.includes(last) || last.includes(site || '\0') || last.length * 2 < squeeze(cut).length
    ? cut
    : title;
}
