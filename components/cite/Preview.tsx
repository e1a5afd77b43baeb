/** The citation as it will be copied; where the browser refused, ready to be copied by hand. */
import type { Citation } from '#core/cite/record.ts';
import { Notice } from '../Notice.tsx';
import { useStrings } from '../strings.tsx';
import { Rich } from './Rich.tsx';

interface Props {
  id: string;
  label: string;
  citation: Citation;
  byHand?: Citation | undefined;
}

export function Preview({ id, label, citation, byHand }: Props) {
  const { t, lang } = useStrings();
  return (
    <div class="preview-part">
      <div class="preview-head">
        <span>{label}</span>
        <span>{t('asCopied')}</span>
      </div>
      {byHand && <Notice title={t('clipboardTitle')} text={t('clipboardText')} />}
      <div id={id} class="preview" lang="en">
        {citation.inText ? (
          <dl>
            <dt lang={lang}>{t('inText')}</dt>
            <dd>
              <Rich html={citation.inText.html} />
            </dd>
            <dt lang={lang}>{t('reference')}</dt>
            <dd>
              <Rich html={citation.html} />
            </dd>
          </dl>
        ) : (
          <Rich html={citation.html} />
        )}
      </div>
      {citation.marks
        // This one is offered below, as part of the citation.
        ?.filter(mark => mark !== citation.reported)
        .map(mark => (
          <p key={mark} class="provenance" lang="en">
            {mark}
          </p>
        ))}
    </div>
  );
}
