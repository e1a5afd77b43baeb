/** The welcome page. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { WelcomeApp } from '../../components/app/WelcomeApp.tsx';
import { fullPage } from '../../platform/faces/full-page.ts';

const place = document.getElementById('app');
if (place) render(<WelcomeApp backend={fullPage()} />, place);
