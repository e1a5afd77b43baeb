/**
 * The panel in the page, where no click may open the browser's own. Runs after a click on the chip,
 * on the web and in the sample article.
 */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import { shadowCss } from '../../components/shadow-css.ts';
import theme from '../../components/theme.css?inline';
import { mountFace } from '../../page/host.ts';
import { reveal } from '../../page/reveal.ts';
import { takeOver } from '../../page/take-over.ts';
import { inPage } from '../../platform/faces/in-page.ts';

export default defineUnlistedScript(() => {
  const signal = takeOver('in-page-panel');
  const face = mountFace(document, 'panel', shadowCss(theme), signal);
  const close = () => {
    render(null, face);
    face.remove();
  };
  const backend = inPage({
    reveal: text => reveal(document, text),
    // Another page takes the whole host away (page/attend.ts): there is nothing to follow.
    watch: () => undefined,
    close,
  });
  render(<PanelApp backend={backend} />, face);
  signal.addEventListener('abort', close);
});
