/** The page on which a draft is checked. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { DraftApp } from '../../components/app/DraftApp.tsx';
import { ownPage } from '../../platform/faces/own-page.ts';
import { askBackground } from '../../platform/messages/ask.ts';

const place = document.getElementById('app');
const facts = () => askBackground('draftFacts');
if (place) render(<DraftApp backend={ownPage()} facts={facts} />, place);
