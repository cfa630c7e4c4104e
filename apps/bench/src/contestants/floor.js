/** @type {import('../page/by-hand.js')} */
let byHand;

/** @type {import('../contestant.js').Contestant} */
export default {
  label: 'floor: templates cloned by hand',
  load: async () => (byHand = await import('../page/by-hand.js')),
  mount: (host, programme) => byHand.showByHand(host, programme, false),
};
