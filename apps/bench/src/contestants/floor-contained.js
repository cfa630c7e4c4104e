/** @type {import('../page/by-hand.js')} */
let byHand;

/** @type {import('../contestant.js').Contestant} */
export default {
  label: 'floor, contained by day and track',
  load: async () => (byHand = await import('../page/by-hand.js')),
  mount: (host, programme) => byHand.showByHand(host, programme, true),
};
