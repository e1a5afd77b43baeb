/** Says which body or person speaks in a lane, and that an expert does not speak for the UN as a whole. */
import type { Finding, SourceDocument } from '../../content/types.ts';
import type { Strings } from '../strings.ts';

const SEVERAL = /^(Special procedures|Working Group)| and | others|, /;

/** The line under the lane's name; undefined where it would only repeat the name. */
export function whoLine(
  finding: Finding,
  document: SourceDocument,
  strings: Strings,
): string | undefined {
  const { body, author } = document;
  const who = author && author !== body ? `${body}, ${author}` : body;
  if (finding.speaker === 'expert') {
    const several = SEVERAL.test(author ?? body);
    return strings.t('whoNote', who, strings.t(several ? 'expertsNote' : 'expertNote'));
  }
  const repeats = !author && ['OHCHR', 'Secretary-General', 'Human Rights Council'].includes(body);
  return repeats ? undefined : who;
}
