/**
 * One running copy of each of our scripts in a page. A script may be put in twice: by the manifest
 * and by "Check this page", or by a new version of the extension. The newcomer ends the older one.
 */

type World = typeof globalThis & Record<symbol, AbortController | undefined>;

/** Ends the copy of `script` that runs already and gives the signal of the new one. */
export function takeOver(script: string, world: object = globalThis): AbortSignal {
  const key = Symbol.for(`cambodia-election-record.${script}`);
  const held = world as World;
  held[key]?.abort();
  const controller = new AbortController();
  held[key] = controller;
  return controller.signal;
}
