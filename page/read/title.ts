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
/** A heading from this length on is a headline and not a label. */
const HEADLINE = 24;

/** The heading where it agrees with what the page says elsewhere; else the said title, trimmed. */
export function chooseTitle(from: TitleSources): string {
  const said = [from.social, from.headline, from.documentTitle].filter((title): title is string =>
    Boolean(title),
  );
  const site = squeeze(from.site ?? '');
  const agreeing = from.headings.filter(heading => {
    const h = squeeze(heading);
    if (h.length < 8 || h === site) return false;
    return said.length === 0 || said.some(title => agree(h, squeeze(title)));
  });
  // The site's name is part of the document's title too, and often the page's first heading.
  const whole = agreeing.find(heading =>
    said.every(title => squeeze(heading).length >= squeeze(title).length * MOST),
  );
  if (whole !== undefined) return whole;
  return fromLines(from, site) ?? agreeing[0] ?? fromSaid(said, from.headings, site);
}

/** A line of the page that makes up most of the document's title, or begins with that part of it. */
function fromLines({ documentTitle, lines }: TitleSources, site: string): string | undefined {
  const whole = squeeze(documentTitle);
  const parts = documentTitle
    .split(SUFFIX)
    .filter(part => squeeze(part) !== site && squeeze(part).length >= whole.length * MOST);
  for (const line of lines) {
    const text = squeeze(line);
    if (text !== site && text.length >= whole.length * MOST && whole.includes(text)) return line;
    const part = parts.find(p => p !== documentTitle && text.startsWith(squeeze(p)));
    if (part !== undefined) return part;
  }
  return undefined;
}

/** What the page says, unless that is so short beside its first heading that it names the site. */
function fromSaid(said: readonly string[], headings: readonly string[], site: string): string {
  const heading = headings[0] ?? '';
  const title = said[0] ?? heading;
  const h = squeeze(heading);
  return h.length >= HEADLINE && squeeze(title).length < h.length * MOST
    ? heading
    : withoutSite(title, site);
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
