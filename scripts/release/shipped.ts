/** What of other people's code is in the packages: the lockfile's runtime dependencies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Hash of the package as npm serves it, "sha512-…". */
  readonly integrity: string;
  /** A development package of which a few lines get into the scripts. */
  readonly tool: boolean;
}

interface Lock {
  packages: Record<
    string,
    { version: string; license?: string; integrity?: string; dev?: boolean; optional?: boolean }
  >;
}

export const root = join(import.meta.dirname, '../..');
const FOLDER = 'node_modules/';

/** Tools of which a few lines get into the scripts: wrappers of entrypoints, the browser's name. */
const TOOLS_INSIDE = ['wxt', '@wxt-dev/browser'];

/** By name. */
export function shippedPackages(
  lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock,
): Shipped[] {
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) =>
        TOOLS_INSIDE.includes(path.slice(FOLDER.length)) ||
        (path.startsWith(FOLDER) && !dev && !optional),
    )
    .map(([path, { version, license = 'unknown', integrity = '' }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      licence: license,
      integrity,
      tool: TOOLS_INSIDE.includes(path.slice(FOLDER.length)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
