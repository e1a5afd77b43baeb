/** The about page. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { AboutApp } from '../../components/app/AboutApp.tsx';
import { fullPage } from '../../platform/faces/full-page.ts';

const place = document.getElementById('app');
if (place) render(<AboutApp backend={fullPage()} />, place);
