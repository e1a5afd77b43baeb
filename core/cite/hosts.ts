/** The sites a citation may name: the UN's own, and press and organisations that re-publish. */

/** Sites of the issuing bodies, longest first, as reference lists name them. */
const OWN: readonly [host: string, short: string, full: string][] = [
  ['news.un.org', 'UN News', 'UN News'],
  ['cambodia.un.org', 'United Nations in Cambodia', 'United Nations in Cambodia'],
  ['ohchr.org', 'OHCHR', 'Office of the United Nations High Commissioner for Human Rights'],
  ['ungeneva.org', 'UN Geneva', 'United Nations Office at Geneva'],
];

/**
 * Press, news agencies and organisations that are known to readers. A text re-published or reported
 * anywhere else is cited without saying where: an odd host is never shown as the source.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'aa.com.tr': 'Anadolu Agency',
  'asianews.network': 'Asia News Network',
  'business-humanrights.org': 'Business & Human Rights Resource Centre',
  'cambodianess.com': 'Cambodianess',
  'cambodianewsgazette.com': 'Cambodia News Gazette',
  'cambodiatribune.com': 'Cambodia Tribune',
  'cambojanews.com': 'CamboJA News',
  'cambodiadaily.com': 'The Cambodia Daily',
  'channelnewsasia.com': 'CNA',
  'eacnews.asia': 'EAC News',
  'fidh.org': 'FIDH',
  'freshnewsasia.com': 'Fresh News',
  'freeassemblyandassociation.net':
    'site of the Special Rapporteur on freedom of peaceful assembly and of association',
  'gicj.org': 'Geneva International Centre for Justice',
  'globalissues.org': 'Global Issues',
  'globalsecurity.org': 'GlobalSecurity.org',
  'guardian.ng': 'The Guardian (Nigeria)',
  'humanrights.asia': 'Asian Human Rights Commission',
  'information.gov.kh': 'Ministry of Information of Cambodia',
  'ipsnews.net': 'Inter Press Service',
  'irrawaddy.com': 'The Irrawaddy',
  'jurist.org': 'Jurist',
  'miragenews.com': 'Mirage News',
  'newsroomcambodia.com': 'Newsroom Cambodia',
  'norway.no': 'Permanent Mission of Norway in Geneva',
  'phnompenhpost.com': 'The Phnom Penh Post',
  'postkhmer.com': 'The Phnom Penh Post (Khmer)',
  'reliefweb.int': 'ReliefWeb',
  'rfa.org': 'Radio Free Asia',
  'scoop.co.nz': 'Scoop',
  'unpo.org': 'UNPO',
  'unwatch.org': 'UN Watch',
  'vietnamplus.vn': 'VietnamPlus',
  'voacambodia.com': 'Voice of America',
  'voachinese.com': 'Voice of America',
};

const hostOf = (url: string): string =>
  /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
const within = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** The issuing body's site an address stands on. */
export function ownSite(url: string): { short: string; full: string } | undefined {
  const found = OWN.find(([site]) => within(hostOf(url), site));
  return found && { short: found[1], full: found[2] };
}

/** The name of a known re-publisher or reporter; none for any other host, nor for a bare front page. */
export const knownPublisher = (url: string): string | undefined =>
  /^https?:\/\/[^/]+\/./i.test(url)
    ? Object.entries(KNOWN).find(([site]) => within(hostOf(url), site))?.[1]
    : undefined;
