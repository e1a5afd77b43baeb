/** What the registry knows to be wrong with what ships; where it does not answer, what to look up by hand. */
import { spawnSync } from 'node:child_process';
import { root, type Shipped, shippedPackages } from './shipped.ts';

interface Audit {
  readonly line: string;
  /** False only where something is known to be wrong: not being told is said, and is no finding. */
  readonly clean: boolean;
}

/**
 * Reads the answer of `npm audit --omit=dev --json`. npm counts the tools of which a few lines get
 * into the scripts among the development packages: they are named as not asked about.
 */
export function readAudit(answer: string, shipped: readonly Shipped[]): Audit {
  const named = (packages: readonly Shipped[]) =>
    packages.map(({ name, version }) => `${name} ${version}`).join(', ');
  const total = totalOf(answer);
  if (total === undefined) {
    return {
      line: `npm audit of what ships: NOT DONE, the registry did not answer. Before publishing, run it where one does, or look up by hand: ${named(shipped)}`,
      clean: true,
    };
  }
  const tools = shipped.filter(one => one.tool);
  const rest = tools.length > 0 ? `; not asked about, look up by hand: ${named(tools)}` : '';
  return {
    line: `npm audit of what ships: ${total} known vulnerabilities${rest}`,
    clean: total === 0,
  };
}

/** Number of vulnerabilities; undefined where the text is no answer. */
function totalOf(answer: string): number | undefined {
  try {
    const { metadata } = JSON.parse(answer) as {
      metadata?: { vulnerabilities?: { total?: unknown } };
    };
    const total = metadata?.vulnerabilities?.total;
    return typeof total === 'number' ? total : undefined;
  } catch {
    return undefined;
  }
}

/** Asks the registry npm is set to. */
export function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return readAudit(stdout ?? '', shippedPackages());
}
