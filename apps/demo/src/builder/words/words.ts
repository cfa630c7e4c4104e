import type { Kind, State, System, Theme, Widget, Form } from '../state.ts';
import type { Failure } from '../source/load.ts';
import type { Listed } from '../source/items.ts';
import type { PolicyLine } from '../snippet/policy.ts';
import type { StepName } from '../snippet/steps.ts';

export type InterfaceLanguage = 'fr' | 'en' | 'es' | 'pt' | 'ar';

type FieldKey =
  | 'name'
  | 'startDate'
  | 'startTime'
  | 'endDate'
  | 'endTime'
  | 'timeZone'
  | 'place'
  | 'online'
  | 'organizer'
  | 'summary'
  | 'url'
  | 'text'
  | 'original'
  | 'speaker'
  | 'role'
  | 'organization'
  | 'country'
  | 'city'
  | 'latitude'
  | 'longitude';

type Labelled = readonly [label: string, hint: string];

/** All that the builder says, in one language. What a language lacks does not compile. */
export interface Words {
  readonly headings: Readonly<Record<'have' | 'show' | 'look' | 'preview' | 'paste' | 'facts', string>>;
  readonly sources: Readonly<Record<State['source'], Labelled>>;
  readonly kindsLegend: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly networkName: string;
  readonly optional: string;
  readonly dateHint: string;
  readonly timeHint: string;
  readonly zoneHint: string;
  readonly addRow: Readonly<Record<Kind, string>>;
  readonly removeRow: (name: string) => string;
  readonly row: Readonly<Record<Kind, (number: number) => string>>;
  readonly spreadsheet: Readonly<
    Record<'open' | 'label' | 'hint' | 'take' | 'headings' | 'none', string> & {
      done: (rows: number) => string;
      unknown: (columns: string) => string;
    }
  >;
  readonly missing: string;
  readonly checkerSays: string;
  readonly wouldBe: string;
  readonly fine: string;
  readonly problems: (count: number) => string;
  readonly nothingYet: string;
  readonly address: Readonly<Record<'label' | 'hint' | 'load' | 'loading' | 'sample', string>>;
  readonly found: (format: string, items: number) => string;
  readonly leftOut: (count: number) => string;
  readonly formats: Readonly<
    Record<'ess' | 'frab' | 'schedule2' | 'icalendar' | 'jsonld' | 'geojson' | 'csv' | 'html', string>
  >;
  readonly failures: Readonly<Record<Exclude<Failure['code'], 'http'>, string>> & {
    readonly http: (status: number) => string;
  };
  readonly suggestion: string;
  readonly itemLegend: string;
  readonly whole: string;
  readonly itemKinds: Readonly<Record<Listed['kind'], string>>;
  readonly widgetLegend: string;
  readonly widgets: Readonly<Record<Widget, string>>;
  readonly compact: string;
  readonly plain: string;
  readonly level: string;
  readonly languageLegend: string;
  readonly languages: Readonly<Record<'page' | 'reader', string>>;
  readonly always: (language: string) => string;
  readonly themeLegend: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly accent: string;
  readonly ownAccent: string;
  readonly roomLegend: string;
  readonly rooms: Readonly<Record<State['room'], string>>;
  readonly measured: (height: number) => string;
  readonly oneScreen: string;
  readonly widths: readonly [string, string, string];
  readonly widthsLegend: string;
  readonly withScript: string;
  readonly withoutScript: string;
  readonly dark: string;
  readonly systemLegend: string;
  readonly systems: Readonly<Record<System, string>>;
  readonly formLegend: string;
  readonly forms: Readonly<Record<Form, Labelled>>;
  readonly releaseLegend: string;
  readonly releases: Readonly<Record<State['release'], Labelled>>;
  readonly more: string;
  readonly folder: Labelled;
  readonly file: Labelled;
  readonly link: Labelled;
  readonly download: string;
  readonly copy: string;
  readonly copied: string;
  readonly steps: Readonly<Record<StepName, Labelled>>;
  readonly weight: (files: number, kilobytes: string) => string;
  readonly weightNote: string;
  readonly contentInside: (kilobytes: string) => string;
  readonly hosts: string;
  readonly noOtherHost: string;
  readonly policy: string;
  readonly reasons: Readonly<Record<PolicyLine['reason'], string>>;
  readonly share: string;
  readonly tooLong: string;
  readonly languageInFrame: string;
  readonly frameNeedsAddress: string;
}
