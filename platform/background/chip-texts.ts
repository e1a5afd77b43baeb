/** What the chip says, in the reader's language: a page script has none of our texts. */
import type { Reading } from '../../core/offer.ts';
import type { Settings } from '../../core/settings.ts';
import { makeStrings } from '../../core/strings.ts';
import type { ChipTexts } from '../messages/protocol.ts';
import { uiLang } from '../ui-lang.ts';
import { messagesOf } from './messages-of.ts';

export function chipTexts(reading: Reading, host: string, settings: Settings): ChipTexts {
  const lang = uiLang(settings);
  const { t, n } = makeStrings(messagesOf(lang), lang);
  const { points, findings } = reading.offer.counts;
  return {
    lang,
    counts: t('chip', n('points', points), n('unFindings', findings)),
    open: t('chipOpen'),
    menu: t('chipMenu'),
    notOn: t('chipNotOn', host),
    badgeOnly: t('chipBadgeOnly'),
    options: t('options'),
    close: t('chipClose'),
    privacy: t('chipPrivacy'),
  };
}
