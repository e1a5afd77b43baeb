/** The page of the one-page briefing. */
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/style/own-page.css';
import { BriefingApp } from '../../components/app/BriefingApp.tsx';
import { ownPage } from '../../platform/faces/own-page.ts';
import { readBriefing } from '../../platform/faces/pending-briefing.ts';

const place = document.getElementById('app');
if (place) render(<BriefingApp backend={ownPage()} request={readBriefing} />, place);
