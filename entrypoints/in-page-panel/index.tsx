/** The panel in the page, where no click may open the browser's own. Runs after a click on the chip. */
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
  const end = takeOver('in-page-panel');
  const face = mountFace(document, 'panel', shadowCss(theme), end);
  const close = () => {
    render(null, face);
    face.remove();
  };
  const backend = inPage({
    reveal: text => reveal(document, text),
    watch: () => undefined,
    close,
  });
  render(<PanelApp backend={backend} />, face);
  end.addEventListener('abort', close);
});
