/**
 * The panel in the page, where no click may open the browser's own. Runs after a click on the chip,
 * on the web and in the sample article.
 */
import { render } from 'preact';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import { shadowCss } from '../../components/shadow-css.ts';
import theme from '../../components/theme.css?inline';
import { mountFace } from '../../page/face/host.ts';
import { showPassage } from '../../page/face/show-passage.ts';
import { takeOver } from '../../page/take-over.ts';
import { inPage } from '../../platform/faces/in-page.ts';
import { askBackground } from '../../platform/messages/ask.ts';

/** Under this width the panel covers the page: a passage shown behind it would not be seen. */
const COVERS = 520;

export function mountInPage(): void {
  const signal = takeOver('in-page-panel');
  const face = mountFace(document, 'panel', shadowCss(theme), signal);
  const root = face.getRootNode() as ShadowRoot;
  const close = () => {
    const held = face.contains(root.activeElement);
    render(null, face);
    face.remove();
    // Back to what opened it, where it still stands.
    if (held) root.querySelector<HTMLElement>('.chip .open')?.focus();
  };
  const ways = new Set<(card: string) => void>();
  const backend = inPage({
    reveal: ask => {
      face.hidden = innerWidth < COVERS;
      const found = showPassage(document, ask, {
        back: card => {
          face.hidden = false;
          for (const go of ways) go(card);
        },
        ended: () => {
          face.hidden = false;
        },
        paint: () => askBackground('paint'),
      });
      if (found === 'gone') face.hidden = false;
      return found;
    },
    watchBack: (go, end) => {
      ways.add(go);
      end.addEventListener('abort', () => ways.delete(go), { once: true });
    },
    // Another page takes the whole host away (page/attend.ts): there is nothing to follow.
    watch: () => undefined,
    close,
  });
  render(<PanelApp backend={backend} />, face);
  signal.addEventListener('abort', close);
}
