/** The engines that are measured. Those that are not installed in this folder are left out. */

import type { Engine } from '../engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { lunr } from './lunr.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { uFuzzy } from './ufuzzy.ts';

export const engines: readonly Engine[] = [ours, miniSearch, uFuzzy, lunr, flexSearch, orama, fuse];
