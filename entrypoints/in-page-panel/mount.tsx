/** Puts the panel into a page: on the web after a click on the chip, and in the sample article. */
import { render } from 'preact';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import theme from '../../components/theme.css?inline';
import { mountFace } from '../../page/host.ts';
import { reveal } from '../../page/reveal.ts';
import { inPage } from '../../platform/faces/in-page.ts';

export function mountPanel(signal: AbortSignal): void {
  const face = mountFace(document, 'panel', theme, signal);
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
}
