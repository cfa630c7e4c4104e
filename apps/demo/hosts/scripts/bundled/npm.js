// What a developer's own bundle holds: two elements from the npm packages, and the Lit that npm installed.
import '@ess-kit/event-card/define.js';
import '@ess-kit/speaker-quote/define.js';
