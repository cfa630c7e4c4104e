import type { ContentDocument, Event, Location, Text } from '@ess-kit/content';
import { find } from '@ess-kit/content/find.js';

/** One place of an event, or one platform. */
export interface Where {
  readonly name?: Text;
  readonly country?: string;
  readonly address?: Text;
  readonly url?: string;
  readonly online: boolean;
}

/** How people take part: what the content says, else what its places tell. */
export type Attendance = 'onSite' | 'online' | 'hybrid' | undefined;

const whereOf = (document: ContentDocument, location: Location): Where => {
  const place = find(document, 'places', location.place);
  return {
    name: location.name ?? place?.name,
    country: place?.addressCountry,
    address: location.address ?? place?.address,
    url: location.url ?? place?.url,
    online: location.type === 'VirtualLocation',
  };
};

/** Places and platforms of an event, places first; a place that nothing is known of is none. */
export const placesOf = (document: ContentDocument, { location = [] }: Event): Where[] =>
  location
    .map((one) => whereOf(document, one))
    .filter(({ name, address, online }) => name || address || online)
    .sort((one, other) => Number(one.online) - Number(other.online));

export function attendanceOf({ eventAttendanceMode, eventStatus, location = [] }: Event): Attendance {
  if (eventAttendanceMode) {
    const mode = { Offline: 'onSite', Online: 'online', Mixed: 'hybrid' } as const;
    return mode[eventAttendanceMode.replace('EventAttendanceMode', '') as keyof typeof mode];
  }
  if (eventStatus === 'EventMovedOnline') return 'online';
  const online = location.some(({ type }) => type === 'VirtualLocation');
  const onSite = location.some(({ type }) => type === 'Place');
  return online && onSite ? 'hybrid' : online ? 'online' : onSite ? 'onSite' : undefined;
}
