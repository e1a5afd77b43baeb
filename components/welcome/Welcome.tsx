/** The first page: what it does, in one picture, and three choices of which none asks for more. */
import type { CitationRecord } from '#core/cite/record.ts';
import type { Settings } from '#core/settings.ts';
import type { Citing } from '../cite/desk.ts';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { LanguageChoice } from '../settings/LanguageChoice.tsx';
import { StyleChoice } from '../settings/StyleChoice.tsx';
import { WhereChoice } from '../settings/WhereChoice.tsx';
import { type Strings, StringsContext } from '../strings.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';

export interface WelcomeProps {
  strings: Strings;
  settings: Settings;
  sites: readonly string[];
  citing: Citing;
  sample?: CitationRecord;
  /** `look: 'all'` asks the browser for permission: the caller does so inside the click. */
  onChange: (change: Partial<Settings>) => void;
  onStart: () => void;
  onSample: () => void;
}

export function Welcome({
  strings,
  settings,
  sites,
  citing,
  sample,
  onChange,
  ...on
}: WelcomeProps) {
  const { t } = strings;
  return (
    <StringsContext.Provider value={strings}>
      <div class="app page" lang={strings.lang}>
        <header class="brand">
          <Mark size={24} /> <b>{t('extName')}</b>
        </header>
        <main>
          <div class="welcome-top">
            <div>
              <h1>{t('welcomeTitle')}</h1>
              <p class="lead">{t('welcomeLead')}</p>
              <p class="welcome-privacy">
                <Icon name="lock" size={14} /> <span>{t('welcomePrivacy')}</span>
              </p>
            </div>
            <WelcomePicture />
          </div>
          <div class="welcome-choices">
            <section>
              <h2>{t('where')}</h2>
              <WhereChoice
                value={settings.look}
                sites={sites}
                onLook={look => onChange({ look })}
              />
            </section>
            <section>
              <h2>{t('language')}</h2>
              <LanguageChoice value={settings.lang} onLang={lang => onChange({ lang })} />
            </section>
            <section>
              <h2>{t('citationStyle')}</h2>
              <StyleChoice
                label={t('style')}
                citing={citing}
                sample={sample}
                onStyle={style => onChange({ style })}
              />
            </section>
          </div>
          <div class="welcome-foot">
            <button type="button" class="button filled big-text" onClick={on.onStart}>
              {t('start')}
            </button>
            <button type="button" class="link" onClick={on.onSample}>
              {t('trySample')}
            </button>
            <p class="page-note">{t('changeLater')}</p>
          </div>
        </main>
      </div>
    </StringsContext.Provider>
  );
}
