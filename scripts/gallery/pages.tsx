/** The scenes of the gallery that are pages of their own, and the chip. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { About } from '#components/about/About.tsx';
import { renderChip } from '#components/chip.ts';
import { chipCss } from '#components/chip-css.ts';
import { Options } from '#components/settings/Options.tsx';
import type { Strings } from '#components/strings.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { defaultSettings } from '#core/settings.ts';
import { citing, facts, provenance, readings } from './sample.ts';

type Scene = (strings: Strings) => JSX.Element;
const idle = () => undefined;
const settings = { ...defaultSettings, style: 'oscola', sitesOff: ['example.org', 'example.net'] };
const sites = ['news.example', 'daily.example', 'radio.example', 'times.example'];
const sample = () => readings.en?.offer.known[1]?.document.citation;

function Chip({ strings, scheme }: { strings: Strings; scheme: 'light' | 'dark' }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    const element = host.current;
    if (!element) return undefined;
    const root = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = chipCss;
    root.append(style);
    const { t, n } = strings;
    const texts = {
      lang: strings.lang,
      counts: t('chip', n('points', 2), n('unFindings', 10)),
      open: t('chipOpen'),
      menu: t('chipMenu'),
      notOn: t('chipNotOn', 'example.org'),
      badgeOnly: t('chipBadgeOnly'),
      options: t('options'),
      close: t('chipClose'),
      privacy: t('chipPrivacy'),
    };
    const on = { onOpen: idle, onNotOn: idle, onBadgeOnly: idle, onOptions: idle, onClose: idle };
    renderChip(root, texts, on, end.signal, { scheme });
    return () => end.abort();
  }, [strings, scheme]);
  const ground = scheme === 'dark' ? '#111' : '#fff';
  return (
    <main style={{ minHeight: '100vh', background: ground }}>
      <h1 style={{ margin: 0, fontSize: 0 }}>Example News</h1>
      <div id="chip" ref={host} />
    </main>
  );
}

export const pages: Record<string, Scene> = {
  chip: strings => <Chip strings={strings} scheme="light" />,
  'chip-dark': strings => <Chip strings={strings} scheme="dark" />,
  welcome: strings => {
    const citation = sample();
    return (
      <Welcome
        strings={strings}
        settings={settings}
        sites={sites}
        citing={citing}
        {...(citation ? { sample: citation } : {})}
        onChange={idle}
        onStart={idle}
        onSample={idle}
      />
    );
  },
  options: strings => (
    <Options
      strings={strings}
      settings={settings}
      sites={sites}
      citing={citing}
      facts={facts}
      version="0.1.0"
      granted={new Set(['Sites', 'Storage', 'Panel', 'Tab', 'Scripts', 'Menu'])}
      onChange={idle}
      onClearAll={idle}
      onAbout={idle}
    />
  ),
  about: strings => (
    <About strings={strings} facts={facts} rows={provenance.slice(0, 24)} onDownloadCsv={idle} />
  ),
};
