/** What the State said, open, in the size of what it stands with; or that no reply was found. */
import type { ReplyView } from '#core/offer.ts';
import { Icon } from '../Icon.tsx';
import { type MessageKey, useStrings } from '../strings.tsx';
import { DocumentLine } from './DocumentLine.tsx';
import { Provenance } from './Provenance.tsx';

/** A text that does not answer the finding is not called a reply. */
const relations: Record<ReplyView['relation'], { label: MessageKey; note?: MessageKey }> = {
  answers: { label: 'relation_answers' },
  'same-matter': { label: 'relation_sameMatter', note: 'relationNote_sameMatter' },
  'earlier-account': { label: 'relation_earlierAccount', note: 'relationNote_earlierAccount' },
};

export function Reply({ reply }: { reply: ReplyView }) {
  const { t, date } = useStrings();
  const { label, note } = relations[reply.relation];
  const { finding, document } = reply;
  return (
    <section class="reply lane-reply" data-card={finding.id}>
      <Icon name="reply" />
      <div>
        <div class="entry-head">
          <h4 class="lane-label">{t(label)}</h4>
          <time class="when" dateTime={document.date}>
            {date(document.date, 'short')}
          </time>
        </div>
        {note && <p class="who">{t(note)}</p>}
        <p class="summary" lang="en">
          {finding.summary}
        </p>
        <DocumentLine document={document} pinpoint={finding.pinpoint} />
        <Provenance finding={finding} document={document} />
      </div>
    </section>
  );
}

export function NoReply({ asOf }: { asOf: string }) {
  const { t, date } = useStrings();
  return (
    <p class="reply no-reply">
      <Icon name="reply" />
      <span>{t('noReply', date(asOf, 'short'))}</span>
    </p>
  );
}
