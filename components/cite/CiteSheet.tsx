/** The citation styles with a live preview: arrows change it at once, Enter copies, Esc goes back. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Citation } from '#core/cite/record.ts';
import { Check } from '../Check.tsx';
import { Icon } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';
import { type StyleChoice, useDesk } from './desk.ts';
import { Preview } from './Preview.tsx';

interface Props {
  id: string;
  make: (style: string, printAccess: boolean, asReported: boolean) => Citation;
  /** Set when the browser refused to copy this. */
  byHand?: Citation | undefined;
  onCopy: (citation: Citation, style: string) => void;
  onClose: () => void;
}

type GroupName = 'notes' | 'author-date' | 'software';

const groups: readonly { id: GroupName; label: MessageKey }[] = [
  { id: 'notes', label: 'stylesNotes' },
  { id: 'author-date', label: 'stylesAuthorDate' },
  { id: 'software', label: 'stylesSoftware' },
];

/** By how a reader uses a style: Chicago notes stand with the notes of lawyers. */
function groupOf({ id, group }: StyleChoice): GroupName {
  if (group === 'data') return 'software';
  return group === 'legal' || id === 'chicago-notes' ? 'notes' : 'author-date';
}

export function CiteSheet({ id, make, byHand, onCopy, onClose }: Props) {
  const { t } = useStrings();
  const { citing, onStyle } = useDesk();
  const [style, setStyle] = useState(citing.style);
  const [access, setAccess] = useState(citing.printAccess);
  const [asReported, setAsReported] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const preview = useId();
  const ordered = groups.flatMap(group => citing.styles.filter(one => groupOf(one) === group.id));
  const label = ordered.find(one => one.id === style)?.label ?? style;
  const citation = make(style, access, asReported);
  const { inText, reported } = citation;

  const focusStyle = (styleId: string) =>
    sheet.current?.querySelector<HTMLElement>(`[data-style="${styleId}"]`)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves in once, when it opens
  useEffect(() => focusStyle(style), []);

  const choose = (styleId: string) => {
    setStyle(styleId);
    onStyle?.(styleId, access);
  };
  const step = (by: number) => {
    const at = ordered.findIndex(one => one.id === style);
    const next = ordered[(at + by + ordered.length) % ordered.length];
    if (!next) return;
    choose(next.id);
    focusStyle(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onStyles = (event.target as HTMLElement).dataset['style'] !== undefined;
    if (event.key === 'Escape') onClose();
    else if (!onStyles) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') step(-1);
    else if (event.key === 'Enter') onCopy(citation, style);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      id={id}
      class="cite-sheet"
      ref={sheet}
      role="dialog"
      aria-label={t('citeStyles')}
      onKeyDown={onKeyDown}
    >
      <Preview id={preview} label={label} citation={citation} byHand={byHand} />
      <div class="styles" role="radiogroup" aria-label={t('citeStyles')} aria-describedby={preview}>
        {groups.map(group => (
          <div key={group.id} class="style-group">
            <p class="style-head">{t(group.label)}</p>
            {ordered
              .filter(one => groupOf(one) === group.id)
              .map(one => (
                // biome-ignore lint/a11y/useSemanticElements: a native radio would not copy on Enter
                <button
                  key={one.id}
                  type="button"
                  role="radio"
                  class="style"
                  data-style={one.id}
                  aria-checked={one.id === style}
                  tabIndex={one.id === style ? 0 : -1}
                  onClick={() => choose(one.id)}
                >
                  {one.label}
                </button>
              ))}
          </div>
        ))}
      </div>
      <div class="sheet-foot">
        <Check
          label={t('accessDate')}
          checked={access}
          onChange={on => {
            setAccess(on);
            onStyle?.(style, on);
          }}
        />
        {reported && (
          <Check label={reported} lang="en" checked={asReported} onChange={setAsReported} />
        )}
        <span class="copies">
          {inText && (
            <button
              type="button"
              class="button"
              aria-label={t('mark', t('copy'), t('inText'))}
              onClick={() => onCopy(inText, style)}
            >
              <Icon name="copy" size={14} />
              {t('inText')}
            </button>
          )}
          <button type="button" class="button filled" onClick={() => onCopy(citation, style)}>
            <Icon name="copy" size={14} />
            {t('copy')}
          </button>
        </span>
      </div>
    </div>
  );
}
