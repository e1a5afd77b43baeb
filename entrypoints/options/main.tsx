/** The options page. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { OptionsApp } from '../../components/app/OptionsApp.tsx';
import { fullPage } from '../../platform/faces/full-page.ts';

const place = document.getElementById('app');
if (place) render(<OptionsApp backend={fullPage()} />, place);
