/** All that makes a briefing, in one module, so that it can be loaded when it is asked for. */

export { makeBriefing } from './briefing.ts';
export { briefingDocx } from './docx.ts';
export { briefingHtml, briefingPage } from './html.ts';
export { briefingText } from './text.ts';

export type BriefingParts = typeof import('./parts.ts');
