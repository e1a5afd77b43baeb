/** What else can be done beside the basket: read a basket file, check a draft. */
import { useRef } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

/** Five thousand lines with their notes stay below it; a larger file is no basket. */
const MAX_FILE = 50_000_000;

interface Props {
  onOpenFile?: ((text: string) => boolean) | undefined;
  onDraft?: (() => void) | undefined;
  announce: (text: string) => void;
}

export function BasketWays({ onOpenFile, onDraft, announce }: Props) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    // A file that cannot be read any more holds no basket either.
    const text = file.size <= MAX_FILE ? await file.text().catch(() => '') : '';
    const taken = onOpenFile?.(text);
    announce(t(taken ? 'fileOpened' : 'wrongImport'));
  };
  if (!onOpenFile && !onDraft) return null;
  return (
    <p class="basket-ways">
      {onDraft && (
        <button type="button" class="link" onClick={onDraft}>
          {t('checkDraft')}
        </button>
      )}
      {onOpenFile && (
        <>
          <button type="button" class="link" onClick={() => field.current?.click()}>
            {t('openFile')}
          </button>
          <input
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={t('openFile')}
            ref={field}
            onChange={event => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </>
      )}
    </p>
  );
}
