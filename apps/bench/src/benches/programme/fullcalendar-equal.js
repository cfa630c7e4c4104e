import { sessionMaker } from './by-hand.js';
import { mountWith } from './fullcalendar.js';

/** @type {import('./page.js').ProgrammePage['mount']} */
export const mount = (host, programme) => {
  const sessionElement = sessionMaker(programme);
  host.classList.add('by-hand');
  const eventContent = ({ event }) => ({ domNodes: [sessionElement(event.extendedProps.session)] });
  return mountWith({ eventContent })(host, programme);
};
