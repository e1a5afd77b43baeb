/** What the page in front holds: counts and the way to the panel, or the way to have it read. */
import { Mark } from '../Mark.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

export type PopupStatus =
  | {
      readonly kind: 'offer';
      readonly points: number;
      readonly findings: number;
      readonly published?: string;
      /** Findings known when the article was written. */
      readonly known: number;
    }
  | { readonly kind: 'reading' }
  /** `why`: no Cambodia on it; not such an article; not read yet; the site is off; closed to us. */
  | {
      readonly kind: 'none';
      readonly why: 'no-cambodia' | 'not-article' | 'no-finding' | 'not-read' | 'off' | 'closed';
    };

interface Props {
  status: PopupStatus;
  /** While searching, the status steps back. */
  quiet: boolean;
  onOpenPanel: () => void;
  onCheck: () => void;
}

const reasons = {
  'no-cambodia': ['popupNone', 'popupNotCambodia'],
  'not-article': ['popupNone', 'popupNotArticle'],
  'no-finding': ['noFinding', 'noFindingText'],
  'not-read': ['popupNotRead', 'readLocally'],
  off: ['popupOff', 'popupNotRead'],
  closed: ['closedPage', 'closedPageText'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

export function PopupHead({ status, quiet, onOpenPanel, onCheck }: Props) {
  const { t, n, date } = useStrings();
  const [title, text] = words();
  const closed = status.kind === 'none' && status.why === 'closed';
  return (
    <header class={quiet ? 'popup-head quiet' : 'popup-head'}>
      <Mark size={20} />
      <div class="popup-status">
        <h1>{title}</h1>
        {!quiet && text && <p>{text}</p>}
      </div>
      {status.kind === 'offer' && (
        <button type="button" class={quiet ? 'button' : 'button filled'} onClick={onOpenPanel}>
          {t('openPanel')}
        </button>
      )}
      {status.kind === 'none' && !closed && (
        <button type="button" class="button" onClick={onCheck}>
          {t('checkPage')}
        </button>
      )}
    </header>
  );

  function words(): [string, string] {
    if (status.kind === 'reading') return [t('reading'), ''];
    if (status.kind === 'none') {
      const [what, why] = reasons[status.why];
      return [t(what), status.why === 'not-read' ? '' : t(why)];
    }
    const counts = t('listAnd', n('points', status.points), n('unFindings', status.findings));
    const known = status.published && n('popupKnown', status.known, date(status.published));
    return [counts, known ?? ''];
  }
}
