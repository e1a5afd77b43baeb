/** How many findings each speaker has, and what changed in the record with each release. */
import type { RecordFacts } from '#core/about/facts.ts';
import { Icon } from '../Icon.tsx';
import { laneNames } from '../lanes.ts';
import { useStrings } from '../strings.tsx';

type Facts = Pick<RecordFacts, 'bySpeaker' | 'changes'>;

export function AboutFacts({ facts }: { facts: Facts }) {
  const { t, number } = useStrings();
  const { bySpeaker, changes } = facts;
  const speakers = laneNames.flatMap(name => {
    const count = name === 'statement' ? undefined : bySpeaker[name];
    return count === undefined ? [] : [{ name, count }];
  });
  return (
    <div class="about-facts">
      <section>
        <h2>{t('bySpeaker')}</h2>
        <ul class="plain">
          {speakers.map(({ name, count }) => (
            <li key={name} class={`lane-${name}`}>
              <Icon name={name} />
              <span class="lane-label">{t(`lane_${name}`)}</span>
              <span class="figure">{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('recordChanges')}</h2>
        {changes.map(({ version, changes: lines }) => (
          <div key={version}>
            <h3>{t('changesIn', version)}</h3>
            <ul lang="en">
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
