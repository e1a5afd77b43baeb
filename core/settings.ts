/** What the reader has chosen. Read from storage that may hold anything. */

export interface Settings {
  readonly schema: 1;
  /** Where it may look by itself. `on-request`: nowhere; only "Check this page" reads a page. */
  readonly look: 'listed' | 'all' | 'on-request';
  /** How an offer is made on the page. `quiet` shows neither chip nor badge. */
  readonly offer: 'chip' | 'badge' | 'quiet';
  readonly lang: 'auto' | 'en' | 'km' | 'fr';
  /** Id of the citation style used last. */
  readonly style: string;
  /** Print the day of access where a style leaves it open. */
  readonly printAccess: boolean;
  /** Id of what the basket was made into last. */
  readonly output: string;
  /** Hosts on which it never looks. */
  readonly sitesOff: readonly string[];
  /** Single-key shortcuts (`c`, `/`) in our own pages. */
  readonly singleKeys: boolean;
}

export const defaultSettings: Settings = {
  schema: 1,
  look: 'listed',
  offer: 'chip',
  lang: 'auto',
  style: 'un',
  printAccess: false,
  output: 'briefing',
  sitesOff: [],
  singleKeys: true,
};

/** Longest list of hosts kept: beyond it something else wrote the storage. */
const MAX_SITES = 2_000;

const oneOf = <T>(choices: readonly T[], value: unknown, fallback: T): T =>
  choices.includes(value as T) ? (value as T) : fallback;

const bool = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

/** Settings from whatever storage holds: every part that is not valid falls back to its default. */
export function parseSettings(value: unknown): Settings {
  if (value === null || typeof value !== 'object') return defaultSettings;
  const s = value as Record<string, unknown>;
  const d = defaultSettings;
  const sites = Array.isArray(s['sitesOff']) ? s['sitesOff'] : [];
  return {
    schema: 1,
    look: oneOf(['listed', 'all', 'on-request'] as const, s['look'], d.look),
    offer: oneOf(['chip', 'badge', 'quiet'] as const, s['offer'], d.offer),
    lang: oneOf(['auto', 'en', 'km', 'fr'] as const, s['lang'], d.lang),
    style: typeof s['style'] === 'string' && s['style'].length < 40 ? s['style'] : d.style,
    printAccess: bool(s['printAccess'], d.printAccess),
    output: typeof s['output'] === 'string' && s['output'].length < 40 ? s['output'] : d.output,
    sitesOff: sites.filter(host => typeof host === 'string' && host !== '').slice(0, MAX_SITES),
    singleKeys: bool(s['singleKeys'], d.singleKeys),
  };
}

/** Whether it may look at an address by itself. `www.` never tells two sites apart. */
export function mayLook(settings: Settings, host: string): boolean {
  if (settings.look === 'on-request') return false;
  return !settings.sitesOff.includes(siteOf(host));
}

/** The site a host belongs to, as the reader names it. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
