/** What the browser lets the extension do, what for, and what stops without it; what is granted now. */
import { type PermissionName, permissionNames } from '#core/permissions.ts';
import { useStrings } from '../strings.tsx';

export function Permissions({ granted }: { granted: ReadonlySet<PermissionName> }) {
  const { t } = useStrings();
  return (
    <>
      <p class="page-note">{t('privacyText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table" aria-label={t('privacy')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('permission')}</th>
              <th scope="col">{t('usedFor')}</th>
              <th scope="col">{t('withoutIt')}</th>
              <th scope="col">{t('granted')}</th>
            </tr>
          </thead>
          <tbody>
            {permissionNames.map(name => (
              <tr key={name}>
                <th scope="row">{t(`perm${name}`)}</th>
                <td>{t(`perm${name}For`)}</td>
                <td>{t(`perm${name}Without`)}</td>
                <td>{t(granted.has(name) ? 'granted' : 'notGranted')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
