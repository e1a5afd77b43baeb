/** Clears everything kept, after a second question. */
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

export function ClearAll({ onClearAll }: { onClearAll: () => void }) {
  const { t } = useStrings();
  const [sure, setSure] = useState(false);
  return (
    <div class="clear-all">
      {sure ? (
        <>
          <button
            type="button"
            class="button filled"
            onClick={() => {
              setSure(false);
              onClearAll();
            }}
          >
            {t('clearAllSure')}
          </button>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {t('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => setSure(true)}>
          {t('clearAll')}
        </button>
      )}
      <p class="page-note">{t('clearAllText')}</p>
    </div>
  );
}
