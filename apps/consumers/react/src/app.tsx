import type { EssEventCard } from '@ess-kit/event-card';
import type {} from '@ess-kit/event-card/types/react';
import type {} from '@ess-kit/programme-timeline/types/react';
import programme from '@ess-kit/content/samples/led-forum.json';
import { useRef, useState } from 'react';
import '@ess-kit/event-card/define.js';
import '@ess-kit/programme-timeline/define.js';

export function App() {
  const card = useRef<EssEventCard>(null);
  const [told, setTold] = useState<string[]>([]);
  const [language, setLanguage] = useState('en');
  const [expanded, setExpanded] = useState(false);
  const tell = (line: string) => setTold((lines) => [...lines, line]);

  return (
    <main>
      <header>
        <h1>
          ESS Kit in <b>React</b>
        </h1>
        <p>
          <button id="language" onClick={() => setLanguage('fr')}>
            Français
          </button>
          <button id="expand" onClick={() => setExpanded(true)}>
            All details
          </button>
          <button id="compact" onClick={() => (card.current!.variant = 'compact')}>
            Compact card
          </button>
        </p>
        <output>{told.join('\n')}</output>
      </header>
      <ess-event-card
        ref={card}
        data={programme}
        src="#led-forum-2-3-2"
        lang={language}
        headingLevel={2}
        oness-load={({ detail, currentTarget }) => tell(`card ${detail.id}, level ${currentTarget.headingLevel}`)}
      >
        <a href="/programme">Session 2.3.2, 1 June 2021</a>
      </ess-event-card>
      <ess-programme-timeline
        data={programme}
        src="#led-forum-2021"
        lang={language}
        no-filters
        expanded={expanded}
        oness-load={({ detail }) => tell(`programme ${detail.id}`)}
        oness-select={({ detail }) => tell(`session ${detail.id}`)}
      >
        <a href="/programme">The whole programme</a>
      </ess-programme-timeline>
      <ess-event-card src="/nowhere.json#x" lang="en" oness-error={({ detail }) => tell(`error ${detail.code}`)}>
        <a id="fallback" href="/programme">
          What stands instead
        </a>
      </ess-event-card>
    </main>
  );
}

/** What the types refuse. */
export const wrong = () => [
  // @ts-expect-error There is no such variant.
  <ess-event-card variant="large" />,
  // @ts-expect-error The level is a number.
  <ess-event-card headingLevel="two" />,
  // @ts-expect-error There is no such element.
  <ess-event-cart />,
  // @ts-expect-error The detail of this event has no such member.
  <ess-programme-timeline oness-select={({ detail }) => detail.code} />,
];

/** What plain TypeScript knows of the tags. */
export const cardOf = (page: Document): EssEventCard => page.createElement('ess-event-card');
