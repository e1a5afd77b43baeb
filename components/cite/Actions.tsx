/** What can be done with a line: show where it bears on the page, cite it, keep it. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Citation } from '#core/cite/record.ts';
import type { Card } from '#core/offer.ts';
import { Icon } from '../Icon.tsx';
import { cardId } from '../lanes.ts';
import { useStrings } from '../strings.tsx';
import { CiteSheet } from './CiteSheet.tsx';
import { citationOf } from './citation-of.ts';
import { useDesk } from './desk.ts';
import { Passages } from './Passages.tsx';
import { usePassing } from './use-passing.ts';

interface Props {
  card: Card;
  /** The statement's words as shown. */
  quote?: string;
}

export function Actions({ card, quote }: Props) {
  const { t } = useStrings();
  const desk = useDesk();
  const sheetId = useId();
  const arrow = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [copied, showCopied] = usePassing();
  const [byHand, setByHand] = useState<Citation>();
  const id = cardId(card);
  const kept = desk.kept.has(id);
  const { styles, style, printAccess } = desk.citing;

  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  const copy = async (citation: Citation, styleId: string) => {
    const done = await desk.onCopy(citation, styleId);
    setByHand(done ? undefined : citation);
    if (!done) return setOpen(true);
    showCopied();
    const label = styles.find(one => one.id === styleId)?.label ?? styleId;
    desk.announce(t('copiedStatus', label));
  };
  const toggle = () => {
    if (kept) desk.onRemove(id);
    else desk.onAdd(card);
    desk.announce(t(kept ? 'removedStatus' : 'addedStatus'));
  };
  const make = (styleId: string, access: boolean, asReported = false) =>
    citationOf(card, desk.citing, styleId, access, { quote, asReported });

  return (
    <>
      <div class="actions">
        <Where card={card} />
        <span class="split">
          <button
            type="button"
            class="button"
            onClick={() => void copy(make(style, printAccess), style)}
          >
            {copied && <Icon name="check" size={14} />}
            {copied ? t('copied') : t('cite')}
          </button>
          <button
            type="button"
            class="button arrow"
            ref={arrow}
            aria-label={t('citeStyles')}
            aria-expanded={open}
            aria-controls={open ? sheetId : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" size={14} />
          </button>
        </span>
        <button type="button" class="button" onClick={toggle}>
          <Icon name={kept ? 'check' : 'plus'} size={14} />
          {kept ? t('added') : t('add')}
        </button>
      </div>
      {open && (
        <CiteSheet
          id={sheetId}
          make={make}
          byHand={byHand}
          onCopy={(citation, styleId) => void copy(citation, styleId)}
          onClose={close}
        />
      )}
    </>
  );
}

/** The passages it bears on; while choosing what does not fit, the way to hide it. */
function Where({ card }: { card: Card }) {
  const { t } = useStrings();
  const { hiding, onHide } = useDesk();
  if (hiding && onHide) {
    return (
      <button
        type="button"
        class="link where"
        onClick={event => {
          // The line goes, and the focus with it: on to the one beside it.
          const entry = event.currentTarget.closest('.entry');
          const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
          onHide(cardId(card));
          (beside as HTMLElement | null | undefined)?.focus();
        }}
      >
        {t('hideLine')}
      </button>
    );
  }
  return <Passages card={cardId(card)} passages={card.match?.passages ?? []} />;
}
