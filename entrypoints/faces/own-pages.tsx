/** Our own pages by the names in their `data-face`, each with its backend. */
import type { ComponentChild } from 'preact';
import { AboutApp } from '../../components/app/AboutApp.tsx';
import { BriefingApp } from '../../components/app/BriefingApp.tsx';
import { DraftApp } from '../../components/app/DraftApp.tsx';
import { OptionsApp } from '../../components/app/OptionsApp.tsx';
import { PanelApp } from '../../components/app/PanelApp.tsx';
import { PopupApp } from '../../components/app/PopupApp.tsx';
import { WelcomeApp } from '../../components/app/WelcomeApp.tsx';
import { fullPage } from '../../platform/faces/full-page.ts';
import { ownPage } from '../../platform/faces/own-page.ts';
import { readBriefing } from '../../platform/faces/pending-briefing.ts';
import { askBackground } from '../../platform/messages/ask.ts';

export const ownPages: Readonly<Record<string, () => ComponentChild>> = {
  panel: () => <PanelApp backend={ownPage()} />,
  popup: () => <PopupApp backend={ownPage(() => window.close())} />,
  options: () => <OptionsApp backend={fullPage()} />,
  welcome: () => <WelcomeApp backend={fullPage()} />,
  about: () => <AboutApp backend={fullPage()} />,
  briefing: () => <BriefingApp backend={ownPage()} request={readBriefing} />,
  draft: () => <DraftApp backend={ownPage()} facts={() => askBackground('draftFacts')} />,
};
