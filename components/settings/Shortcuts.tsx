/** Every key the faces know; single keys can be turned off. */
import { Check } from '../Check.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

const keys: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['Alt', 'Shift', 'K'], 'keyPanel'],
  [['←', '→', '↑', '↓'], 'keyArrows'],
  [['Enter'], 'keyEnter'],
  [['Esc'], 'keyEsc'],
  [['Ctrl', 'C'], 'keyCopy'],
  [['Alt', '↑', '↓'], 'keyMove'],
];

export function Shortcuts({
  on,
  onSingleKeys,
}: {
  on: boolean;
  onSingleKeys: (on: boolean) => void;
}) {
  const { t } = useStrings();
  return (
    <>
      <dl class="keys">
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <div class="choice">
        <Check label={t('singleKeys')} checked={on} onChange={onSingleKeys} />
        <p class="choice-note">{t('singleKeysText')}</p>
      </div>
    </>
  );
}
