/** The browser's own panel: side panel in Chromium, sidebar in Firefox. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import { ownPage } from '../../platform/faces/own-page.ts';

const place = document.getElementById('app');
if (place) render(<PanelApp backend={ownPage()} />, place);
