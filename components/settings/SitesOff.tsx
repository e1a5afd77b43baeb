/** The sites the reader turned off, each with the way to allow it again. */
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

interface Props {
  hosts: readonly string[];
  onHosts: (hosts: readonly string[]) => void;
}

export function SitesOff({ hosts, onHosts }: Props) {
  const { t } = useStrings();
  if (hosts.length === 0) return <p class="page-note">{t('neverNone')}</p>;
  return (
    <div class="sites-off">
      <span>{t('neverOn')}</span>
      <ul>
        {hosts.map(host => (
          <li key={host}>
            <button
              type="button"
              class="filter"
              aria-label={t('allowAgain', host)}
              onClick={() => onHosts(hosts.filter(one => one !== host))}
            >
              {host}
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
