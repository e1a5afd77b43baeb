/** A sentence in the reader's language that holds words of another: they are marked as such. */

interface Props {
  /** The sentence, with what it is given in the place of those words. */
  sentence: (hole: string) => string;
  words: string;
  /** Empty where it is not known. */
  lang?: string;
}

/** No text of ours holds it. */
const HOLE = '\u0000';

export function WithWords({ sentence, words, lang = 'en' }: Props) {
  const [before, after] = sentence(HOLE).split(HOLE);
  return (
    <>
      {before}
      <span lang={lang}>{words}</span>
      {after}
    </>
  );
}
