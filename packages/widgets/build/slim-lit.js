import { alterLit } from './alter-lit.js';

/** Code of Lit's production build, in which a letter stands for any name; what takes its place may name them, by number. */
const change = (code, becomes) => ({
  what: new RegExp(code.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/(?<![\w$])[a-zA-Z](?![\w$])/g, '([\\w$$]+)')),
  becomes,
});

const dropped = (code) => change(code, '');

/** What no element of ours uses, and what only browsers need on which the loader leaves the link. */
const unused = {
  // Of reactive-element.
  initializers: dropped('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'),
  'initializers of a parent': dropped('void 0!==t.l&&(this.l=[...t.l]),'),
  'call of initializers': dropped(',this.constructor.l?.forEach(t=>t(this))'),
  controllers: dropped(
    'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
  ),
  'controllers that connect': dropped(',this._$EO?.forEach(t=>t.hostConnected?.())'),
  'controllers that leave': dropped('this._$EO?.forEach(t=>t.hostDisconnected?.())'),
  'controllers before an update': dropped('this._$EO?.forEach(t=>t.hostUpdate?.()),'),
  'controllers after an update': dropped('this._$EO?.forEach(t=>t.hostUpdated?.()),'),
  'properties without decorators': change(
    'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
    'this.finalized=!0,this._$Ei();',
  ),
  "properties of the standard's decorators": dropped(
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ),
  'attributes of JSON, written': dropped('break;case Object:case Array:t=null==t?t:JSON.stringify(t)'),
  'attributes of JSON, read': dropped('break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'),
  'converters of their own, written': change(
    '(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute',
    '$3.toAttribute',
  ),
  'converters of their own, read': change(
    '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
    '$5;',
  ),
  'polyfills of reactive-element': dropped('p?.({ReactiveElement:y}),'),
  // Of lit-element.
  'polyfills of lit-element': dropped('const o=s.litElementPolyfillSupport;o?.({LitElement:i});'),
  // Of lit-html.
  'templates of SVG and MathML': change(
    ',w=x(2),T=x(3),E=Symbol.for("lit-noChange")',
    ',$5=Symbol.for("lit-noChange")',
  ),
  'exports of SVG': dropped(',w as svg'),
  'exports of MathML': dropped('T as mathml,'),
  'beginning of SVG and MathML': change('2===i?"<svg>":3===i?"<math>":""', '""'),
  'end of SVG and MathML': change('+(2===i?"</svg>":3===i?"</math>":"")', ''),
  'content of SVG and MathML': change(
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=$1.createElement($2,$3),$4.currentNode=this.el.content;',
  ),
  'compiled templates': change(
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC($2)',
  ),
  'values in comments': dropped(
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
  ),
  'other documents': change('(t?.creationScope??l).importNode', '$2.importNode'),
  'options of listeners': dropped('||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive'),
  'objects that listen': change(
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options?.host??this.element,$1)',
  ),
  'polyfills of lit-html': change(',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'),
  'what helpers do not ask for': {
    what: /\{M:\w+,P:\w+,A:\w+,C:1,[^}]*\bI:(\w+),[^}]*\}/,
    becomes: '{I:$1}',
  },
};

const cssTag = /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/;

/** Style sheets without what stands in for adopted ones (`slim-define.js` asks for these). What goes into a style sheet, the types have checked. */
const styleSheets = `
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() {
    return this.cssText;
  }
}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (raw, ...values) => new CSSResult(String.raw({ raw }, ...values));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const getCompatibleStyle = (style) => style;`;

/** Leaves out of Lit what our elements do not use. */
export const slimLit = () => ({
  ...alterLit('slim-lit', unused),
  load: (id) => (cssTag.test(id) ? styleSheets : null),
});
