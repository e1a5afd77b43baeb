/** Says which body or person speaks in a lane, and that an expert does not speak for the UN as a whole. */
import type { Finding, SourceDocument } from '../../content/types.ts';
import type { Strings } from '../strings.ts';

const SEVERAL = /^(Special procedures|Working Group)| and | others|, /;

interface Who {
  /** The body and, where another speaks for it, who: in English, as the document names them. */
  readonly name: string;
  readonly note?: 'expertNote' | 'expertsNote';
}

/** Who speaks; undefined where it would only repeat the lane's name. */
export function whoOf(
  { speaker }: Pick<Finding, 'speaker'>,
  { body, author }: Pick<SourceDocument, 'author' | 'body'>,
): Who | undefined {
  const name = author && author !== body ? `${body}, ${author}` : body;
  if (speaker === 'expert') {
    return { name, note: SEVERAL.test(author ?? body) ? 'expertsNote' : 'expertNote' };
  }
  const repeats = !author && ['OHCHR', 'Secretary-General', 'Human Rights Council'].includes(body);
  return repeats ? undefined : { name };
}

/** The line under the lane's name; undefined where it would only repeat the name. */
export function whoLine(
  finding: Finding,
  document: SourceDocument,
  { t }: Strings,
): string | undefined {
  const who = whoOf(finding, document);
  return who?.note ? t('whoNote', who.name, t(who.note)) : who?.name;
}
