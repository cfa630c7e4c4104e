import type {} from '@ess-kit/event-card/types/solid';
import type {} from '@ess-kit/programme-timeline/types/solid';

export const page = (tell: (line: string | undefined) => void) => (
  <main>
    <ess-event-card
      src="/content.json#led-forum-2-3-2"
      variant="compact"
      headingLevel={2}
      class="card"
      on:ess-load={({ detail, currentTarget }) => tell(`${detail.id} ${currentTarget.headingLevel}`)}
    >
      <a href="/programme">Session 2.3.2</a>
    </ess-event-card>
    <ess-programme-timeline
      prop:data={{}}
      attr:group-by="track"
      expanded
      on:ess-select={({ detail }) => tell(detail.id)}
    />
  </main>
);

export const wrong = () => [
  // @ts-expect-error There is no such variant.
  <ess-event-card variant="large" />,
  // @ts-expect-error The detail of this event has no such member.
  <ess-programme-timeline on:ess-select={({ detail }) => detail.code} />,
];
