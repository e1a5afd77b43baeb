/** Whether a match pattern, of the manifest or of a grant, covers an address. */

/** The patterns browsers give us: a scheme, a host with or without all below it, every path. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)\/\*$/;

/** The two parts of a URL that count here. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
}

/** Ports are no part of a pattern: one covers them all. What is no such pattern covers nothing. */
export function covers(pattern: string, { protocol, hostname }: Address): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme, host = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*' || host === hostname) return true;
  if (!host.startsWith('*.')) return false;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
