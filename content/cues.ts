/** The cues as they are shipped to the background. The page script has only `virtual:gate-cues`. */
import book from 'virtual:cues';

export const cues = book;
