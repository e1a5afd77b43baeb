/** Showing a passage on its page: what is asked for, and how the mark is called and looks. */

/** What the page needs in order to show a passage and to offer the way back. */
export interface ShowPassage {
  /** The passage as it was read. */
  readonly text: string;
  /** Id of the line that bears on it. */
  readonly card: string;
  /** Words of the way back, in the reader's language: "Back to the entry". */
  readonly back: string;
  /** "Remove the highlight" */
  readonly remove: string;
  readonly lang: string;
}

/** Name of our highlight in the page's registry. */
export const PASSAGE_MARK = 'cer-passage';

/** Our own colours in both schemes, so that the marked text stays readable on any page. */
export const PASSAGE_RULE = `::highlight(${PASSAGE_MARK}){background-color:#ffe27a;color:#1a1a1a;text-decoration:underline 2px #8a5a00}`;
