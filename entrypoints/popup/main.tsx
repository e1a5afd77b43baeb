/** The toolbar popup. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { PopupApp } from '../../components/app/PopupApp.tsx';
import { ownPage } from '../../platform/faces/own-page.ts';

const place = document.getElementById('app');
if (place) render(<PopupApp backend={ownPage(() => window.close())} />, place);
