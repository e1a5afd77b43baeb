/** The chip: says in a corner of the page what the panel would show. Plain DOM, in a closed shadow root. */

export interface ChipTexts {
  readonly lang: string;
  /** "2 points · 10 UN findings" */
  readonly counts: string;
  readonly open: string;
  readonly menu: string;
  /** "Not on example.org" */
  readonly notOn: string;
  readonly badgeOnly: string;
  readonly options: string;
  readonly close: string;
  readonly privacy: string;
}

export interface ChipCallbacks {
  /** Runs inside the click: a side panel opens only then. */
  onOpen: () => void;
  onNotOn: () => void;
  onBadgeOnly: () => void;
  onOptions: () => void;
  /** Gone for this page. */
  onClose: () => void;
}

export interface ChipPlace {
  /** The site's own scheme, where it declares one; else the reader's is followed. */
  readonly scheme?: 'light' | 'dark';
  /** Something fixed stands in the corner: the chip goes above it. */
  readonly lift?: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const TILE =
  'M24 8h80a16 16 0 0 1 16 16v80a16 16 0 0 1-16 16H24a16 16 0 0 1-16-16V24A16 16 0 0 1 24 8z';
const LEAVES =
  'M24 32h40v16H24zM72 32h16v16H72zM40 56h24v16H40zM72 56h32v16H72zM24 80h40v16H24zM72 80h16v16H72z';
const DOWN = 'M4.2 6.2 8 10l3.8-3.8';
const CROSS = 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4';

/** Builds the chip in a shadow root and puts it there; it goes when the signal ends or it is closed. */
export function renderChip(
  root: ShadowRoot | HTMLElement,
  texts: ChipTexts,
  on: ChipCallbacks,
  signal: AbortSignal,
  place: ChipPlace = {},
): void {
  const doc = root.ownerDocument;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    set: Partial<HTMLElementTagNameMap[K]> = {},
    attributes: Readonly<Record<string, string>> = {},
  ): HTMLElementTagNameMap[K] => {
    const element = Object.assign(doc.createElement(tag), set);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const drawing = (box: string, paths: readonly (readonly [string, string?])[], name = '') => {
    const svg = doc.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', box);
    svg.setAttribute('aria-hidden', 'true');
    if (name) svg.setAttribute('class', name);
    for (const [d, fill] of paths) {
      const path = doc.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      if (fill) path.style.fill = fill;
      svg.append(path);
    }
    return svg;
  };
  const button = (className: string, label: string, onClick: () => void) => {
    const element = make('button', { type: 'button', className }, { 'aria-label': label });
    element.addEventListener('click', onClick, {
      signal,
    });
    return element;
  };
  const item = (text: string, onClick: () => void) => {
    const element = make(
      'button',
      { type: 'button', textContent: text },
      { role: 'menuitem', tabindex: '-1' },
    );
    element.addEventListener('click', onClick, { signal });
    return element;
  };

  const chip = make(
    'div',
    { className: place.lift ? 'chip lift' : 'chip', lang: texts.lang },
    { role: 'region', 'aria-label': texts.open },
  );
  if (place.scheme) chip.dataset['scheme'] = place.scheme;

  const close = () => {
    chip.remove();
    on.onClose();
  };
  const items = [
    item(texts.open, on.onOpen),
    item(texts.notOn, on.onNotOn),
    item(texts.badgeOnly, on.onBadgeOnly),
    item(texts.options, on.onOptions),
  ];
  const [first, ...others] = items;
  const menu = make('div', { className: 'menu', hidden: true });
  const list = make('div', {}, { role: 'menu', 'aria-label': texts.menu });
  list.append(...(first ? [first] : []), make('hr', {}, { role: 'separator' }), ...others);
  menu.append(list, make('hr'), make('p', { textContent: texts.privacy }));

  const open = button('open', `${texts.open}: ${texts.counts}`, on.onOpen);
  open.append(
    drawing('0 0 128 128', [
      [TILE, 'var(--tile)'],
      [LEAVES, 'var(--leaf)'],
    ]),
    make('span', { textContent: texts.counts }),
  );
  const more = button('more', texts.menu, () => show(menu.hidden !== false));
  more.setAttribute('aria-haspopup', 'menu');
  more.append(drawing('0 0 16 16', [[DOWN]], 'sign'));
  const cross = button('close', texts.close, close);
  cross.append(drawing('0 0 16 16', [[CROSS]], 'sign'));
  const bar = make('div', { className: 'bar' });
  bar.append(open, more, cross);
  chip.append(menu, bar);

  function show(shown: boolean) {
    menu.hidden = !shown;
    more.setAttribute('aria-expanded', String(shown));
    if (shown) first?.focus();
  }
  show(false);

  chip.addEventListener('keydown', onKey, { signal });
  function onKey(event: KeyboardEvent) {
    const at = items.indexOf(event.target as HTMLButtonElement);
    const ends: Record<string, number> = { Home: 0, End: items.length - 1 };
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const to = step === undefined ? ends[event.key] : (at + step + items.length) % items.length;
    if (event.key === 'Escape' && !menu.hidden) {
      show(false);
      more.focus();
    } else if (event.key === 'Escape') close();
    else if (at >= 0 && to !== undefined) items[to]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  chip.addEventListener(
    'focusout',
    event => {
      const next = event.relatedTarget;
      // The arrow closes it by its own click.
      if (next instanceof Node && !menu.contains(next) && next !== more) show(false);
    },
    { signal },
  );
  signal.addEventListener('abort', () => chip.remove(), { once: true });
  root.append(chip);
}
