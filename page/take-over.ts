/**
 * One running copy of each of our scripts in a page. A script may be put in twice: by the manifest
 * and by "Check this page", or by a new version of the extension. The newcomer ends the older one.
 */

type World = typeof globalThis & Record<symbol, { abort(): void } | undefined>;

/** Ends the copy of `script` that runs already and gives the signal of the new one. */
export const takeOver = (script: string, world: object = globalThis): AbortSignal =>
  lateTakeOver(script, world)();

/**
 * The same, with the signal made only when it is asked for: a page that has nothing for us is
 * spared the making of it. A copy that was ended meanwhile gets a signal that has ended.
 */
export function lateTakeOver(script: string, world: object = globalThis): () => AbortSignal {
  const key = Symbol.for(`cambodia-election-record.${script}`);
  const held = world as World;
  held[key]?.abort();
  let ended = false;
  let controller: AbortController | undefined;
  held[key] = {
    abort() {
      ended = true;
      controller?.abort();
    },
  };
  return () => {
    controller ??= new AbortController();
    if (ended) controller.abort();
    return controller.signal;
  };
}
