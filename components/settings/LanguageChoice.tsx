/** The interface's language, each named in itself. */
import type { Settings } from '#core/settings.ts';
import { useStrings } from '../strings.tsx';
import { Choices } from './Choices.tsx';

interface Props {
  value: Settings['lang'];
  /** The welcome page offers the three languages, the options also the browser's. */
  withAuto?: boolean;
  onLang: (lang: Settings['lang']) => void;
}

const own = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'km', label: 'ភាសាខ្មែរ', lang: 'km' },
  { value: 'fr', label: 'Français', lang: 'fr' },
] as const;

export function LanguageChoice({ value, withAuto = false, onLang }: Props) {
  const { t, lang } = useStrings();
  return (
    <>
      <Choices
        name="lang"
        label={t('language')}
        value={!withAuto && value === 'auto' ? lang : value}
        onChoice={onLang}
        options={withAuto ? [{ value: 'auto', label: t('langAuto') }, ...own] : own}
      />
      <p class="page-note">{t('langDraft')}</p>
    </>
  );
}
