/** Where the extension may look by itself: the listed sites, all sites, or only on request. */
import { useId, useState } from 'preact/hooks';
import type { Settings } from '#core/settings.ts';
import { useStrings } from '../strings.tsx';
import { Choices } from './Choices.tsx';

interface Props {
  value: Settings['look'];
  /** Hosts of the list. */
  sites: readonly string[];
  /** `all` asks the browser first: call it inside the click. */
  onLook: (look: Settings['look']) => void;
  onOptionsPage?: boolean;
}

export function WhereChoice({ value, sites, onLook, onOptionsPage = false }: Props) {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Choices
      name="look"
      label={t('where')}
      value={value}
      onChoice={onLook}
      options={[
        {
          value: 'listed',
          label: t('whereListed'),
          note: (
            <>
              {t(onOptionsPage ? 'sitesListedText' : 'whereListedText')}{' '}
              <button
                type="button"
                class="link"
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                onClick={() => setOpen(!open)}
              >
                {t(open ? 'hideList' : 'seeList')}
              </button>
              {open && (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
                <ul id={id} class="site-list" tabIndex={0}>
                  {sites.map(site => (
                    <li key={site}>{site}</li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
        { value: 'all', label: t('whereAll'), note: t('whereAllText') },
        {
          value: 'on-request',
          label: t('whereAsk'),
          note: t(onOptionsPage ? 'whereAskTextOptions' : 'whereAskText'),
        },
      ]}
    />
  );
}
