/** The engines that are measured. Those that are not installed in this folder are left out. */

import type { Engine } from './engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { uFuzzy } from './engines/ufuzzy.ts';

export const engines: readonly Engine[] = [ours, miniSearch, uFuzzy, lunr, flexSearch, orama, fuse];
