/** The way from a line to the passages of the page it bears on, one after another. */
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';
import { useDesk } from './desk.ts';

interface Props {
  /** Id of the line. */
  card: string;
  /** Absent, not greyed, where there is none. */
  passages: readonly number[];
}

export function Passages({ card, passages }: Props) {
  const { t, n, number } = useStrings();
  const { onReveal, showing, announce } = useDesk();
  if (!onReveal || passages.length === 0) return null;
  const many = passages.length;
  const at = showing?.card === card ? showing.at : undefined;
  const show = async (place: number, step: 1 | -1) => {
    const now = await onReveal({ card, passages, at: (place + many) % many, step });
    announce(
      now === undefined ? t('passageGone') : t('passageShown', number(now + 1), number(many)),
    );
  };
  const words = n('passages', many);
  return (
    <span class="where">
      <button
        type="button"
        class="link show"
        aria-label={
          at === undefined
            ? t('showPassages', words)
            : t('showPassageAgain', number(at + 1), number(many))
        }
        onClick={() => void show(at ?? 0, 1)}
      >
        <Icon name="passages" size={14} />
        <span>{at === undefined ? words : t('passageOf', number(at + 1), number(many))}</span>
      </button>
      {at !== undefined && many > 1 && (
        <>
          <button
            type="button"
            class="bare previous"
            aria-label={t('previousPassage')}
            onClick={() => void show(at - 1, -1)}
          >
            <Icon name="up" size={14} />
          </button>
          <button
            type="button"
            class="bare next"
            aria-label={t('nextPassage')}
            onClick={() => void show(at + 1, 1)}
          >
            <Icon name="down" size={14} />
          </button>
        </>
      )}
    </span>
  );
}
