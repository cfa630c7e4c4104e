import type { ContentDocument } from '@ess-kit/content';
import { catalog, EssElement, headingLevels, type InterfaceLanguage, inTurn, lazy, whenIdle } from '@ess-kit/core';
import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Basis, Left } from './basis.js';
import type { Messages } from './locales/messages.js';
import type { Choice, Facet } from './network/filters.js';
import type { Node } from './network/node.js';
import { type Column, type MapView, type Sort, type ViewName, VIEWS } from './view/context.js';
import type { MapStage } from './view/map/stage.js';

type Parts = typeof import('./parts.js');

/** Views that few readers ask for first. */
const further = lazy(() => import('./further.js'));
/** A map without script. */
const still = lazy(() => import('./standing.js'));
/** State in the page's address. */
const addresses = lazy(() => import('./address.js'));
/** A picture to keep. */
const pictures = lazy(() => import('./export/save.js'));

/**
 * Networks, their sections and members: where they are, how they belong together and work with each other; as a map,
 * a list, a table and a tree of the same selection.
 *
 * @slot - What stands until the map is ready, without script, and if it fails.
 * @csspart shell - The outermost box; carries surface and text colour.
 * @csspart network - All that is shown.
 * @csspart heading - The name of what is shown, and those of organisations.
 * @csspart summary - The sentence that tells what is shown.
 * @csspart filters - Search and filters.
 * @csspart views - The choice of views.
 * @csspart map - The map.
 * @csspart list - The list.
 * @csspart table - The table.
 * @csspart tree - The tree.
 * @csspart rail - What has no place on the map.
 * @csspart details - What is told of one organisation.
 * @cssprop --ess-accent - The one accent: marks and lines.
 * @cssprop --ess-sticky - How far from the top details stay in view: the height of a page's own fixed header.
 * @fires ess-load - Content is there. `detail`: the network's id.
 * @fires ess-error - Content is missing or partly wrong. `detail`: code, message, faults with their paths.
 * @fires ess-select - The reader chose an organisation. `detail`: its id.
 */
export class EssNetworkMap extends EssElement<Messages, Parts> {
  static override styles = [EssElement.styles].flat();
  static override catalog = catalog<Messages>({
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    ar: () => import('./locales/ar.js'),
  });
  static override parts = lazy(async () => {
    const parts = await import('./parts.js');
    // Land is unpacked before anything is drawn, not while it is.
    await inTurn(parts.worldLand);
    return parts;
  });
  // What grew later would push the page.
  static override eager = true;

  /** A server draws the map, and lists what is on it; so does what repeats its rendering. */
  static override async prepare(language: InterfaceLanguage) {
    await Promise.all([super.prepare(language), further.load(), still.load()]);
    for (const styles of still.here!.styles) if (!this.elementStyles.includes(styles)) this.elementStyles.push(styles);
  }

  /** What stands first: `map` (the default), `list`, `table` or `tree`. */
  @property() view: ViewName = 'map';
  /** The meridian in the middle of the map, in degrees east. */
  @property({ attribute: 'center-longitude', type: Number }) centerLongitude = 11;
  /** `south-up` turns the map. */
  @property() orientation?: 'south-up';
  /** Borders on the map: `light` (the default), `all` or `none`. */
  @property() borders: 'none' | 'light' | 'all' = 'light';
  /** Id of the organisation whose details stand open. */
  @property() selected?: string;
  /** Leaves search and filters out; the choice of views stays. */
  @property({ attribute: 'no-filters', type: Boolean }) noFilters = false;
  /** Keeps view, filters and details in the page's address, so that they can be shared and gone back to. */
  @property({ attribute: 'url-state', type: Boolean }) urlState = false;

  @state() private chosen?: ViewName;
  @state() private choice: Choice = {};
  @state() private facet?: Facet;
  @state() private query = '';
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private sort: Sort = { column: 'name', descending: false };
  @state() private shownRows: ReadonlyMap<string, number> = new Map();

  @state() private onPaper = false;

  #basis?: Basis;
  /** Id of the network that is shown. */
  #root?: string;
  #left?: Left & { readonly of: readonly unknown[] };
  #view?: MapView;
  #stage?: MapStage;
  #loadingFurther?: Promise<void>;
  /** What the description for search engines was made of. */
  #described: readonly unknown[] = [];

  protected override renderContent(document: ContentDocument, id: string | undefined) {
    const { parts } = this;
    if (!parts) return undefined;
    const isAsked = !id || document.organizations?.some((organization) => organization.id === id);
    if (!isAsked) return undefined;
    const view = (this.#view = this.#viewOf(this.#basisOf(document, id)));
    if (!view.network.nodes.length) return html`<p class="none">${this.words.network.noNetworks}</p>`;
    return html`<div class="network" part="network">
      ${parts.toolbar(view, further.here)} ${parts.summary(view)}
      <div class="stage ${view.selected ? 'with-details' : ''}">
        <div class="view">
          ${view.filtered.nodes.length ? this.#shown(view) : html`<p class="none">${this.words.filter.none}</p>`}
        </div>
        ${this.#details(view)}
      </div>
      ${view.view === 'map' ? this.#below(view) : nothing}
      ${parts.mixedLanguages(this.words, this.language, [...this.speech.others])}
    </div>`;
  }

  /** Areas one by one: to find the middle of a region, all its coasts are walked. */
  protected override async workOut(document: ContentDocument, id: string | undefined) {
    if (!this.#isKnown(document, id)) {
      const last = this.#basis;
      const basis = await this.parts!.basisInTurns(document, id);
      for (const node of basis.network.nodes) if (node.organization.areaServed) await inTurn(() => node.position);
      // Another document may have been drawn meanwhile.
      await inTurn(() => this.#basis === last && this.#basisOf(document, id, basis));
    }
    if (this.#current === 'map' && !isServer) await inTurn(() => this.#stageNow.prepare(this.#asked));
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosen = undefined;
  }

  protected override updated() {
    super.updated();
    const view = this.#view;
    if (isServer || !this.parts || !view || !this.isConnected) return;
    this.#describe(view);
    if (view.selected) this.parts.arrived(view.selected, this.renderRoot.querySelector('.details'));
    this.#stage?.stand(this.renderRoot.querySelector<HTMLElement>('.map'), further.here);
    this.#stage?.show(view, this.#asked);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stage?.stand(null);
    removeEventListener('beforeprint', this.#printing);
    removeEventListener('afterprint', this.#printing);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('beforeprint', this.#printing);
    addEventListener('afterprint', this.#printing);
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override holds(id: string) {
    return !!this.#basis?.network.find(id);
  }

  /** Tells search engines, when there is time for that; filters change nothing of it. */
  #describe(view: MapView) {
    const key = [this.noStructuredData, view.network, view.contentLanguage, further.here];
    if (key.every((value, index) => value === this.#described[index])) return;
    this.#described = key;
    if (further.here) further.here.describeNetworks(this, this.noStructuredData ? undefined : view);
    else whenIdle(() => this.#loadFurther());
  }

  /** Leads to an organisation, its details open, and what holds it; or to what somebody saw and shared. */
  protected override async showItem(id: string, state = new URLSearchParams()) {
    const node = this.#basis?.network.find(id);
    if (!node) return;
    const asked = this.urlState ? (await addresses.load()).chosenIn(state, this.#basis!.values) : undefined;
    if (asked) {
      this.chosen = asked.view;
      if (!this.noFilters) ({ choice: this.choice, query: this.query } = asked);
      if (!asked.details) {
        this.selected = undefined;
        return super.showItem(id);
      }
    }
    this.#select(node);
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('.details .heading');
    heading?.scrollIntoView({ block: 'nearest' });
    heading?.focus({ preventScroll: true });
  }

  get #current(): ViewName {
    return this.chosen ?? (VIEWS.includes(this.view) ? this.view : 'map');
  }

  /** A server, and what repeats its rendering, has no canvas. */
  get #still() {
    return isServer || (!this.hasUpdated && this.renderedAt) ? still.here?.standing : undefined;
  }

  get #orientation() {
    return { centerLongitude: this.centerLongitude || 0, southUp: this.orientation === 'south-up' };
  }

  get #stageNow(): MapStage {
    const { MapStage, worldLand, detailedLand } = this.parts!;
    return (this.#stage ??= new MapStage(worldLand(), () => this.requestUpdate(), detailedLand));
  }

  get #asked() {
    return { ...this.#orientation, borders: this.borders };
  }

  #shown(view: MapView) {
    if (view.view === 'map') {
      if (this.#still) return this.#still(view, this.#orientation);
      return this.parts!.networkMap(
        view,
        this.#stageNow,
        this.borders,
        (format) => void this.#save(format),
        further.here?.together,
      );
    }
    const { here } = further;
    return here ? here[view.view](view) : this.#loadFurther();
  }

  /** What has no place on the map; on paper, all of the list. */
  #below(view: MapView) {
    if (this.#still) return nothing;
    return this.onPaper && further.here ? further.here.list(further.here.unfolded(view)) : this.parts!.rail(view);
  }

  /** On paper the map is followed by all of the list. */
  #printing = ({ type }: globalThis.Event) => {
    this.onPaper = type === 'beforeprint';
    this.performUpdate();
  };

  #details(view: MapView) {
    if (!view.selected) return nothing;
    return further.here ? further.here.panel(view) : this.#loadFurther();
  }

  /** What a reader asked for stands as soon as it is here. */
  #loadFurther() {
    this.#loadingFurther ??= further.load().then(
      (loaded) => {
        this.dress(loaded);
        this.requestUpdate();
      },
      (error: unknown) => this.fail(error),
    );
    return nothing;
  }

  #isKnown(document: ContentDocument, id: string | undefined) {
    return this.#basis?.document === document && this.#root === id;
  }

  /** @param made the basis, where it has been worked out already */
  #basisOf(document: ContentDocument, id: string | undefined, made?: Basis): Basis {
    if (this.#isKnown(document, id)) return this.#basis!;
    const basis = (this.#basis = made ?? this.parts!.basisOf(document, id));
    this.#root = id;
    this.#left = undefined;
    // A list begins with what is closed; a map shows how networks hold each other.
    this.opened = this.#current === 'map' ? this.parts!.openAtFirst(basis) : new Set();
    return basis;
  }

  #viewOf(basis: Basis): MapView {
    const { document, network } = basis;
    const { words, choice, query } = this;
    const { here } = further;
    if (!here && (query || this.facet || Object.keys(choice).length)) this.#loadFurther();
    const search = query && here?.searchFor;
    const of = [basis, choice, search && query];
    if (!this.#left || of.some((value, index) => value !== this.#left!.of[index]))
      this.#left = { ...this.parts!.leave(basis, choice, search ? search(basis, query) : undefined), of };
    const { filtered, branches, summary } = this.#left;
    return {
      ...{ words, document, network, filtered, branches, summary, choice, query },
      facet: this.facet,
      language: this.formatLanguage,
      contentLanguage: this.contentLanguage,
      view: this.#current,
      selected: this.selected ? network.find(this.selected) : undefined,
      opened: this.opened,
      sort: this.sort,
      headingLevel: headingLevels.find((level) => level === this.headingLevel) ?? 3,
      noFilters: this.noFilters,
      shownRows: this.shownRows,
      pick: (text) => this.speech.pick(text),
      say: (text) => this.speech.say(text),
      sayBlocks: (text) => this.speech.sayBlocks(text),
      leadsTo: (id) => (this.holds(id) ? undefined : this.leadsTo(id)),
      select: (node) => this.#keep(() => this.#select(node)),
      open: (address, isOpen) => this.#open([address], isOpen),
      choose: (choice) => this.#keep(() => (this.choice = choice)),
      showFacet: (facet) => (this.facet = facet),
      search: (query) => this.#keep(() => (this.query = query)),
      show: (view) => this.#keep(() => (this.chosen = view)),
      sortBy: (column) => this.#sortBy(column),
      showRows: (address, count) => (this.shownRows = new Map(this.shownRows).set(address, count)),
      announce: (message) => this.announce(message),
    };
  }

  /** What the reader chooses, and the page's address with it where that is asked for. */
  #keep(change: () => void) {
    change();
    if (!this.urlState) return;
    addresses.load().then(
      ({ keepInAddress, stateOf }) => {
        const { selected, chosen: view, choice, query } = this;
        const id = selected ?? this.#root ?? this.#basis?.network.nodes[0]?.organization.id;
        if (id) keepInAddress(id, stateOf({ view, choice, query, details: !!selected }));
      },
      (error: unknown) => this.fail(error),
    );
  }

  #select(node: Node | undefined) {
    const id = node?.organization.id;
    if (node && this.#left) this.#open(this.parts!.addressesAround(this.#left.branches, node).slice(0, -1), true);
    if (this.selected === id) return;
    this.selected = id;
    if (id) this.tell('ess-select', { id });
  }

  #open(addresses: readonly string[], isOpen: boolean) {
    if (addresses.every((address) => this.opened.has(address) === isOpen)) return;
    const opened = new Set(this.opened);
    for (const address of addresses) {
      if (isOpen) opened.add(address);
      else opened.delete(address);
    }
    this.opened = opened;
  }

  #sortBy(column: Column) {
    const { sort } = this;
    this.sort = { column, descending: sort.column === column && !sort.descending };
    const { network } = this.words;
    this.announce(network.sorted(network.column[column], this.sort.descending));
  }

  async #save(format: 'svg' | 'png') {
    const { map } = this.words.network;
    try {
      const { savePicture } = await pictures.load();
      await savePicture(format, this.#stage!, this.#view!);
      this.announce(map.saved);
    } catch {
      this.announce(map.notSaved);
    }
  }
}
