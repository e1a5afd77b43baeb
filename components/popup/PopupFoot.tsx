/** The popup's foot: the keys while there are results, else the ways to the basket and the options. */
import { useStrings } from '../strings.tsx';

interface Props {
  kept: number;
  more: number;
  keys: boolean;
  onOpenBasket: () => void;
  onOpenOptions: () => void;
}

export function PopupFoot({ kept, more, keys, onOpenBasket, onOpenOptions }: Props) {
  const { t, number } = useStrings();
  if (keys) {
    return (
      <footer class="popup-foot">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keyChoose')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keyOpen')}
        </span>
        <span>
          <kbd>Ctrl</kbd> <kbd>C</kbd> {t('keyCite')}
        </span>
        {more > 0 && <span class="end">{t('moreN', number(more))}</span>}
      </footer>
    );
  }
  return (
    <footer class="popup-foot">
      <span>{t('asYouType')}</span>
      <span class="end">
        <button type="button" class="link" onClick={onOpenBasket}>
          {kept > 0 ? t('basketN', number(kept)) : t('tabBasket')}
        </button>
        <button type="button" class="link" onClick={onOpenOptions}>
          {t('options')}
        </button>
      </span>
    </footer>
  );
}
