/** What the extension does in one picture: an article, a marked line, and the record beside it. */
import { Icon, type IconName } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

const lanes: readonly IconName[] = ['statement', 'office', 'reply', 'expert'];

export function WelcomePicture() {
  const { t } = useStrings();
  return (
    <div class="picture" role="img" aria-label={t('welcomePicture')}>
      <div class="picture-page">
        <i class="bar strong" style={{ width: '92%' }} />
        <i class="bar strong" style={{ width: '58%' }} />
        <i class="bar gap" style={{ width: '96%' }} />
        <i class="bar marked" style={{ width: '62%' }} />
        <i class="bar" style={{ width: '72%' }} />
        <i class="bar gap" style={{ width: '96%' }} />
        <i class="bar" style={{ width: '96%' }} />
        <i class="bar" style={{ width: '72%' }} />
        <i class="bar gap" style={{ width: '96%' }} />
        <i class="bar" style={{ width: '72%' }} />
      </div>
      <div class="picture-panel">
        {lanes.map(lane => (
          <div key={lane} class={`picture-lane lane-${lane}`}>
            <Icon name={lane} />
            <div>
              <i class="bar own" style={{ width: '70%' }} />
              <i class="bar" style={{ width: '96%' }} />
              <i class="bar" style={{ width: '74%' }} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
