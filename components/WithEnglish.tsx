/** A sentence in the reader's language that holds English words: they are marked as English. */

interface Props {
  /** The sentence, with what it is given in the place of the English words. */
  sentence: (hole: string) => string;
  words: string;
}

/** No text of ours holds it. */
const HOLE = '\u0000';

export function WithEnglish({ sentence, words }: Props) {
  const [before, after] = sentence(HOLE).split(HOLE);
  return (
    <>
      {before}
      <span lang="en">{words}</span>
      {after}
    </>
  );
}
