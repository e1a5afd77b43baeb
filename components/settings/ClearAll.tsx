/** Clears everything kept, after a second question. */
import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';
import { useFocusNext } from '../use-focus-next.ts';

export function ClearAll({ onClearAll }: { onClearAll: () => void }) {
  const { t } = useStrings();
  const [sure, setSure] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(root);
  const ask = () => {
    setSure(true);
    // The harmless one: a second Enter by mistake clears nothing.
    focusNext('.cancel');
  };
  const back = () => {
    setSure(false);
    focusNext('.ask');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes the question back
    <div
      class="clear-all"
      ref={root}
      onKeyDown={event => {
        if (sure && event.key === 'Escape') back();
      }}
    >
      {sure ? (
        <>
          <button
            type="button"
            class="button filled"
            onClick={() => {
              back();
              onClearAll();
            }}
          >
            {t('clearAllSure')}
          </button>
          <button type="button" class="button cancel" onClick={back}>
            {t('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button ask" onClick={ask}>
          {t('clearAll')}
        </button>
      )}
      <p class="page-note">{t('clearAllText')}</p>
    </div>
  );
}
