/** What the panel says when it has nothing to set beside the page: what happened, what to do. */
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { useStrings } from '../strings.tsx';
import type { PageState } from './page-state.ts';

export interface PageStateCallbacks {
  onCheck: () => void;
  onSearchTab: () => void;
  onSample?: (() => void) | undefined;
  onReload?: (() => void) | undefined;
}

export function PageStates({
  state,
  onCheck,
  onSearchTab,
  onSample,
  onReload,
}: PageStateCallbacks & { state: PageState }) {
  const { t } = useStrings();
  /** Heading of a pane that has no article to name it. */
  const name = <h1 class="unseen">{t('tabPage')}</h1>;
  switch (state.kind) {
    case 'reading':
      return state.before ? null : (
        <>
          {name}
          <p class="reading">{t('reading')}</p>
        </>
      );
    case 'closed':
      return (
        <>
          {name}
          <Notice title={t('closedPage')} text={t('closedPageText')}>
            <SearchButton label={t('tabSearch')} onClick={onSearchTab} />
          </Notice>
        </>
      );
    case 'updated':
      return (
        <>
          {name}
          <Notice title={t('updated')} text={t('updatedText')}>
            {onReload && (
              <button type="button" class="button" onClick={onReload}>
                {t('reload')}
              </button>
            )}
          </Notice>
        </>
      );
    case 'passage-gone':
      return (
        <Notice title={t('passageGone')} text={t('passageGoneText')}>
          <button type="button" class="button" onClick={onCheck}>
            {t('readAgain')}
          </button>
        </Notice>
      );
    case 'no-finding':
      return (
        <div class="empty">
          <h1>{t('noFinding')}</h1>
          <p>{t('noFindingText')}</p>
          <SearchButton label={t('searchLabel')} onClick={onSearchTab} />
        </div>
      );
    case 'nothing':
      return (
        <div class="empty">
          <h1>{t('noArticle')}</h1>
          <p>{t('noArticleText')}</p>
          <button type="button" class="button" onClick={onCheck}>
            {t('checkPage')}
          </button>
          {onSample && (
            <p class="meta">
              {t('seeItWork')}{' '}
              <button type="button" class="link" onClick={onSample}>
                {t('sampleArticle')}
              </button>
            </p>
          )}
        </div>
      );
    case 'offer':
      return null;
  }
}

function SearchButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      <Icon name="search" size={14} />
      {label}
    </button>
  );
}
