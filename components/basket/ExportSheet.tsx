/** What the basket is made into: four outputs, their formats, and what goes in. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type OutputId, type OutputKind, outputOf, outputs } from '#core/export/outputs.ts';
import { Check } from '../Check.tsx';
import { Icon } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';

/** What the reader asked for. */
export interface ExportChoice {
  readonly output: OutputId;
  /** Each reply beside its finding. */
  readonly replies: boolean;
  readonly notes: boolean;
}

export interface ExportSheetProps {
  count: number;
  styleLabel: string;
  /** The output chosen last. */
  output: string;
  onOutput: (output: OutputId) => void;
  /** Makes the file, or opens the briefing. */
  onMake: (choice: ExportChoice) => void;
  /** The briefing can be copied here, not only on its page. */
  briefingCopies: boolean;
  /** Resolves to false when the browser refused. */
  onCopy: (choice: ExportChoice) => Promise<boolean>;
  announce: (text: string) => void;
  onClose: () => void;
}

const kinds: readonly { kind: OutputKind; title: MessageKey; text: MessageKey }[] = [
  { kind: 'briefing', title: 'outBriefing', text: 'outBriefingText' },
  { kind: 'bibliography', title: 'outBibliography', text: 'outBibliographyText' },
  { kind: 'manager', title: 'outManager', text: 'outManagerText' },
  { kind: 'table', title: 'outTable', text: 'outTableText' },
];

export function ExportSheet(props: ExportSheetProps) {
  const { t, n } = useStrings();
  const { announce, onClose, styleLabel } = props;
  const name = useId();
  const first = useRef<HTMLDivElement>(null);
  const [replies, setReplies] = useState(true);
  const [notes, setNotes] = useState(false);
  const [output, setOutput] = useState(props.output);
  const chosen = outputOf(output);
  /** Shown at once; remembering it may take a moment. */
  const choose = (id: OutputId) => {
    setOutput(id);
    props.onOutput(id);
  };
  const choice = { output: chosen.id, replies, notes };
  useEffect(() => first.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const labelOf = (id: OutputId) => outputOf(id).label ?? t('basketFile');
  const what = chosen.kind === 'bibliography' ? styleLabel : labelOf(chosen.id);
  const make = () => {
    props.onMake(choice);
    announce(t(chosen.kind === 'briefing' ? 'briefingOpened' : 'fileMade'));
  };
  const copy = async () => {
    const done = await props.onCopy(choice);
    const named = chosen.kind === 'briefing' ? t('outBriefing') : what;
    announce(done ? t('copiedAll', named) : t('clipboardTitle'));
  };
  return (
    <div
      class="export-sheet"
      role="dialog"
      aria-labelledby={`${name}-head`}
      ref={first}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="export-head">
        <h2 id={`${name}-head`}>{n('exportItems', props.count)}</h2>
        <button type="button" class="bare" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {kinds.map(({ kind, title, text }) => {
        const formats = outputs.filter(output => output.kind === kind);
        const on = chosen.kind === kind;
        return (
          <div key={kind} class="export-kind">
            <label class="check">
              <input
                type="radio"
                name={name}
                checked={on}
                onChange={() => formats[0] && choose(formats[0].id)}
              />
              <span>
                {t(title)}
                <small>{t(text, styleLabel)}</small>
              </span>
            </label>
            {on && formats.length > 1 && (
              <select
                class="field"
                aria-label={t('fileFormat')}
                value={chosen.id}
                onChange={event => choose(outputOf(event.currentTarget.value).id)}
              >
                {formats.map(({ id }) => (
                  <option key={id} value={id}>
                    {labelOf(id)}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
      <Check label={t('withReplies')} checked={replies} onChange={setReplies} />
      <Check label={t('withNotes')} checked={notes} onChange={setNotes} />
      <div class="export-foot">
        <button type="button" class="button filled big" onClick={make}>
          {t(chosen.kind === 'briefing' ? 'makeBriefing' : 'saveFile')}
        </button>
        {(chosen.kind !== 'briefing' || props.briefingCopies) && (
          <button type="button" class="button big" onClick={() => void copy()}>
            {t('copy')}
          </button>
        )}
      </div>
    </div>
  );
}
