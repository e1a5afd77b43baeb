/** Where a line was read, in three degrees, and whether the document's symbol was checked. */
import type { Finding } from '#content/types.ts';
import { howRead } from '#core/export/how-read.ts';
import type { DocumentView } from '#core/offer.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

const icons = { text: 'readText', 'un-summary': 'readSummary', report: 'readReport' } as const;

export function Provenance({ finding, document }: { finding: Finding; document: DocumentView }) {
  const { t } = useStrings();
  return (
    <>
      <ReadAs icon={icons[finding.readAs]} text={t(howRead(finding, document.issuedByUN))} />
      {document.symbol !== undefined && document.symbolVerified === false && (
        <p class="provenance">{t('symbolUnchecked')}</p>
      )}
    </>
  );
}

function ReadAs({ icon, text }: { icon: IconName; text: string }) {
  return (
    <p class="provenance">
      <Icon name={icon} size={13} /> {text}
    </p>
  );
}
