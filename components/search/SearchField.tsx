/** The search field: a combobox whose rows are the lines found. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

interface Props {
  value: string;
  inputRef: RefObject<HTMLInputElement | null>;
  focused: boolean;
  listId: string;
  activeId: string | undefined;
  open: boolean;
  onInput: (text: string) => void;
}

export function SearchField({ value, inputRef, focused, listId, activeId, open, onInput }: Props) {
  const { t } = useStrings();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the popup opens with the field in focus
  useEffect(() => {
    if (focused) inputRef.current?.focus();
  }, []);
  return (
    <div class="search-field">
      <Icon name="search" size={16} />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={t('searchLabel')}
        aria-expanded={open}
        aria-haspopup="grid"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder={t('searchHint')}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {value !== '' && (
        <button
          type="button"
          class="bare"
          aria-label={t('clearSearch')}
          onClick={() => {
            onInput('');
            inputRef.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
