/** The sections of the options page, in order: what each is called and what it holds. */

import type { ComponentChildren } from 'preact';
import { Check } from '../Check.tsx';
import { Choices } from './Choices.tsx';
import { ClearAll } from './ClearAll.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsProps } from './Options.tsx';
import { Permissions } from './Permissions.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SitesOff } from './SitesOff.tsx';
import { StyleChoice } from './StyleChoice.tsx';
import { WhereChoice } from './WhereChoice.tsx';
import { WrongReport } from './WrongReport.tsx';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

export function optionSections(props: OptionsProps): readonly Section[] {
  const { settings, onChange, facts } = props;
  const { t, n, date } = props.strings;
  return [
    {
      id: 'sites',
      title: t('sites'),
      body: (
        <>
          <WhereChoice
            value={settings.look}
            sites={props.sites}
            onLook={look => onChange({ look })}
            onOptionsPage
          />
          <SitesOff hosts={settings.sitesOff} onHosts={sitesOff => onChange({ sitesOff })} />
        </>
      ),
    },
    {
      id: 'languages',
      title: t('languages'),
      body: <LanguageChoice value={settings.lang} withAuto onLang={lang => onChange({ lang })} />,
    },
    {
      id: 'citations',
      title: t('citations'),
      body: (
        <>
          <StyleChoice
            label={t('style')}
            citing={props.citing}
            sample={props.sample}
            onStyle={style => onChange({ style })}
          />
          <div class="choice">
            <Check
              label={t('addAccessDate')}
              checked={settings.printAccess}
              onChange={printAccess => onChange({ printAccess })}
            />
            <p class="choice-note">{t('addAccessDateText')}</p>
          </div>
        </>
      ),
    },
    {
      id: 'chip',
      title: t('chipAndBadge'),
      body: (
        <Choices
          name="offer"
          label={t('chipAndBadge')}
          value={settings.offer}
          onChoice={offer => onChange({ offer })}
          options={[
            { value: 'chip', label: t('offerChip') },
            { value: 'badge', label: t('offerBadge') },
            { value: 'quiet', label: t('offerQuiet') },
          ]}
        />
      ),
    },
    {
      id: 'shortcuts',
      title: t('shortcuts'),
      body: (
        <Shortcuts on={settings.singleKeys} onSingleKeys={on => onChange({ singleKeys: on })} />
      ),
    },
    {
      id: 'data',
      title: t('data'),
      body: (
        <>
          {facts && (
            <p class="page-text">
              {t(
                'dataVersion',
                props.version,
                date(facts.compiled),
                n('documents', facts.documents),
                n('findings', facts.findings),
              )}{' '}
              <button type="button" class="link" onClick={props.onAbout}>
                {t('aboutRecord')}
              </button>
            </p>
          )}
          {props.wrong && <WrongReport {...props.wrong} />}
          <ClearAll onClearAll={props.onClearAll} />
        </>
      ),
    },
    { id: 'privacy', title: t('privacy'), body: <Permissions granted={props.granted} /> },
  ];
}
