/** Why this article was taken to be about an election: the cues and where they stand; the ways out. */
import { useId, useState } from 'preact/hooks';
import type { Reading } from '#core/offer.ts';
import type { Evidence } from '#core/verdict.ts';
import { Icon } from '../Icon.tsx';
import { type Strings, useStrings } from '../strings.tsx';

interface Props {
  reading: Reading;
  hiding: boolean;
  onDismiss: (kind: 'site' | 'page' | 'wrong-page') => void;
  /** Start or stop choosing lines that do not fit. */
  onHiding: (on: boolean) => void;
}

/** Places shown: enough to see why, not the whole list. */
const PLACES = 5;

function placeOf(evidence: Evidence, { t, number }: Strings): string {
  if (evidence.where !== 'body') return t(`place_${evidence.where}`);
  return evidence.passage === undefined
    ? t('place_text')
    : t('place_body', number(evidence.passage));
}

/** Cues by place, each once, strongest place first. */
function cuesByPlace(reading: Reading, strings: Strings): [string, string[]][] {
  const places = new Map<string, string[]>();
  for (const evidence of reading.verdict.evidence) {
    if (evidence.weight <= 0) continue;
    const place = placeOf(evidence, strings);
    const cues = places.get(place) ?? [];
    if (!cues.includes(evidence.cue)) places.set(place, [...cues, evidence.cue]);
  }
  return [...places].slice(0, PLACES);
}

export function WhyBox({ reading, hiding, onDismiss, onHiding }: Props) {
  const strings = useStrings();
  const { t } = strings;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="why">
      <button
        type="button"
        class="link why-toggle"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="right" size={14} />
        <span>{t('why')}</span>
      </button>
      {open && (
        <div class="why-box" id={id}>
          <dl>
            {cuesByPlace(reading, strings).map(([place, cues]) => (
              <div key={place}>
                <dt>{place}</dt>
                <dd lang={reading.verdict.lang === 'und' ? '' : reading.verdict.lang}>
                  {cues.map(cue => t('cueList', cue)).join(', ')}
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('readLocally')}</p>
          <div class="why-ways">
            <button type="button" class="link" onClick={() => onDismiss('site')}>
              {t('notSite')}
            </button>
            <button type="button" class="link" onClick={() => onDismiss('page')}>
              {t('notPage')}
            </button>
            <button type="button" class="link" onClick={() => onDismiss('wrong-page')}>
              {t('wrongPage')}
            </button>
            <button
              type="button"
              class="link"
              aria-pressed={hiding}
              onClick={() => onHiding(!hiding)}
            >
              {t('wrongMatch')}
            </button>
          </div>
          {hiding && <p class="why-how">{t('wrongMatchHow')}</p>}
        </div>
      )}
    </div>
  );
}
