/** The lanes in their one order: filters, exports and briefings list speakers the same way. */

import type { Speaker } from '../../content/types.ts';

export type LaneName = Speaker | 'statement';

export const laneNames = [
  'statement',
  'office',
  'treaty',
  'sg',
  'council',
  'unother',
  'expert',
  'reply',
  'states',
  'other',
] as const satisfies readonly LaneName[];
