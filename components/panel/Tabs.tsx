/** The panel's parts, with the basket's count, options and, inside a page, the way to close it. */
import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

export type TabName = 'page' | 'search' | 'basket';

const tabs: readonly { name: TabName; label: MessageKey }[] = [
  { name: 'page', label: 'tabPage' },
  { name: 'search', label: 'tabSearch' },
  { name: 'basket', label: 'tabBasket' },
];

interface Props {
  /** Prefix of the panes' ids. */
  id: string;
  tab: TabName;
  kept: number;
  onTab: (tab: TabName) => void;
  onOpenOptions: () => void;
  onClose?: (() => void) | undefined;
}

export function Tabs({ id, tab, kept, onTab, onOpenOptions, onClose }: Props) {
  const { t, number } = useStrings();
  // In a page of the web the page has its own banner.
  const Head = onClose ? 'div' : 'header';
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = tabs.findIndex(one => one.name === tab);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <Head class="tabs">
      <div
        class="tab-list"
        role="tablist"
        aria-label={t('tabs')}
        tabIndex={-1}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-tab-${name}`}
            data-tab={name}
            aria-selected={tab === name}
            aria-controls={`${id}-${name}`}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {t(label)}
            {name === 'basket' && kept > 0 && <span class="count">{number(kept)}</span>}
          </button>
        ))}
      </div>
      <button type="button" class="bare" aria-label={t('options')} onClick={onOpenOptions}>
        <Icon name="options" size={18} />
      </button>
      {onClose && (
        <button type="button" class="bare" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      )}
    </Head>
  );
}
