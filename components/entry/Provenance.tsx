/** Where a line was read, in three degrees, and whether the document's symbol was checked. */
import type { Finding } from '#content/types.ts';
import type { DocumentView } from '#core/offer.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

const icons = { text: 'readText', 'un-summary': 'readSummary', report: 'readReport' } as const;

/** Whose text it was: a State's words in a UN document were read in the UN's text. */
function ownText(finding: Finding, issuedByUN: boolean): MessageKey {
  if (issuedByUN) return 'readUn';
  if (finding.speaker === 'reply') return 'readState';
  return finding.speaker === 'states' ? 'readStates' : 'readOwn';
}

export function Provenance({ finding, document }: { finding: Finding; document: DocumentView }) {
  const { t } = useStrings();
  const words: Record<Finding['readAs'], MessageKey> = {
    text: ownText(finding, document.issuedByUN),
    'un-summary': 'readSummary',
    report: 'readReported',
  };
  return (
    <>
      <ReadAs icon={icons[finding.readAs]} text={t(words[finding.readAs])} />
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
