/** The table of documents: speaker, document, date, where it was read, how, how many findings. */

import type { ProvenanceRow } from '#core/about/provenance.ts';
import { Icon } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

const bases = {
  seen: 'addressSeen',
  'undocs-form': 'addressBuilt',
  'mirror-path': 'addressMirror',
} as const satisfies Record<NonNullable<ProvenanceRow['urlBasis']>, MessageKey>;

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;

/** Breaks before a dot, where it must. */
const Host = ({ url }: { url: string }) => (
  <bdi>
    {hostOf(url)
      .split(/(?=\.)/)
      .map(part => [<wbr key={part} />, part])}
  </bdi>
);

export function AboutTable({ rows }: { rows: readonly ProvenanceRow[] }) {
  const { t, date, number } = useStrings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table" aria-label={t('whereRead')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('speaker')}</th>
            <th scope="col">{t('document')}</th>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('whereItWasRead')}</th>
            <th scope="col">{t('how')}</th>
            <th scope="col" class="figure">
              {t('findingsHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row" class={`about-lane lane-${row.speaker}`}>
                <Icon name={row.speaker} />
                <span class="lane-label">{t(`lane_${row.speaker}`)}</span>
              </th>
              <td class="document">
                <cite lang="en">{row.title}</cite>
                {row.symbol && (
                  <>
                    <br />
                    <span class="symbol" lang="en">
                      {row.symbol}
                    </span>{' '}
                    {!row.symbolChecked && <span class="unchecked">{t('notChecked')}</span>}
                  </>
                )}
              </td>
              <td class="nowrap">{date(row.date, 'short')}</td>
              <td class="place">
                {row.readAt ? <Host url={row.readAt} /> : t('placeUnknown')}
                <span class="basis">{t(row.urlBasis ? bases[row.urlBasis] : 'addressNone')}</span>
              </td>
              <td class="nowrap">
                <Icon name={row.metadata === 'read' ? 'readText' : 'readReport'} size={13} />{' '}
                {t(row.metadata === 'read' ? 'howRead' : 'howReported')}
              </td>
              <td class="figure">{number(row.findings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
