/** What a browser has put into its download folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finished files by name; those on their way bear another ending. */
export const filesIn = (folder: string): Record<string, Buffer> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => !/\.(crdownload|part|tmp)$/.test(name))
      .map(name => [name, readFileSync(join(folder, name))] as const)
      .filter(([, bytes]) => bytes.length > 0),
  );
