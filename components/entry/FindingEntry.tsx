/** A finding: who spoke, our summary, its document, how it was read, and what the State said. */

import type { FindingCard } from '#core/offer.ts';
import { Actions } from '../cite/Actions.tsx';
import { useStrings } from '../strings.tsx';
import { DocumentLine } from './DocumentLine.tsx';
import { Entry } from './Entry.tsx';
import type { Span } from './excerpt.ts';
import { Marked, spansOf } from './Marked.tsx';
import { Provenance } from './Provenance.tsx';
import { NoReply, Reply } from './Reply.tsx';
import { WhoLine } from './WhoLine.tsx';

interface Props {
  card: FindingCard;
  /** Words that were searched for, in the summary; absent beside an article. */
  found?: readonly Span[];
}

export function FindingEntry({ card, found }: Props) {
  const strings = useStrings();
  const { finding, document, replies, match } = card;
  return (
    <Entry
      lane={finding.speaker}
      label={strings.t(`lane_${finding.speaker}`)}
      date={document.date}
      card={finding.id}
    >
      <WhoLine finding={finding} document={document} />
      <p class="summary" lang="en">
        <Marked
          text={finding.summary}
          spans={found ?? spansOf(finding.summary, match?.because ?? [])}
          as={found ? 'found' : 'subject'}
        />
      </p>
      <DocumentLine document={document} pinpoint={finding.pinpoint} />
      <Provenance finding={finding} document={document} />
      {card.noReplyAsOf && <NoReply asOf={card.noReplyAsOf} />}
      {replies.map(reply => (
        <Reply key={reply.finding.id} reply={reply} />
      ))}
      <Actions card={card} />
    </Entry>
  );
}
