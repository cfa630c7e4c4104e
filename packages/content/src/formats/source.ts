/**
 * Reading a feed step by step: a value, the path that leads to it, and what was wrong on the way. A feed is somebody
 * else's file, so every step is lenient: what is absent, null or blank is not known; what is of the wrong kind is
 * reported and left out. Only own fields are read, so that no feed reaches a prototype.
 */
import type { Text } from '../model.js';
import { type Fault, patterns, pointer, show } from '../read.js';

const isKnown = (value: unknown) =>
  value !== undefined && value !== null && !(typeof value === 'string' && !value.trim());

/** One value of a feed. */
export class Source {
  readonly #parent?: Source;
  readonly #key: string | number;

  constructor(
    readonly value: unknown,
    readonly faults: Fault[],
    parent?: Source,
    key: string | number = '',
  ) {
    this.#parent = parent;
    this.#key = key;
  }

  /** JSON Pointer to it; made when asked for, since most of a feed is as it should be. */
  get path(): string {
    return this.#parent ? pointer(this.#parent.path, this.#key) : '';
  }

  /** Reports that this is not what it should be. `repaired` says what was made of it. */
  fault(expected: string, repaired?: string, found: unknown = this.value): undefined {
    const { path } = this;
    this.faults.push({
      path,
      expected,
      ...(found === undefined ? {} : { found: show(found) }),
      ...(repaired === undefined ? {} : { repaired }),
    });
  }

  get isKnown(): boolean {
    return isKnown(this.value);
  }

  get isRecord(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  #own(key: string | number): unknown {
    const { value } = this;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  }

  /** A field of an object, or a member of a list. */
  at(key: string | number): Source {
    return new Source(this.#own(key), this.faults, this, key);
  }

  /** The first of these fields that says something. */
  any(...keys: readonly string[]): Source {
    return this.at(keys.find((key) => isKnown(this.#own(key))) ?? keys[0] ?? '');
  }

  /** The fields of an object. */
  entries(): readonly (readonly [key: string, field: Source])[] {
    if (!this.isKnown) return [];
    if (!this.isRecord) return this.fault('object') ?? [];
    return Object.keys(this.value as object).map((key) => [key, this.at(key)] as const);
  }

  /** The members of a list that say something. */
  items(): readonly Source[] {
    if (!this.isKnown) return [];
    if (!Array.isArray(this.value)) return this.fault('list') ?? [];
    return this.value.map((_, index) => this.at(index)).filter((item) => item.isKnown);
  }

  /** As `items`, for fields that hold one value as often as a list of them. */
  each(): readonly Source[] {
    return Array.isArray(this.value) || !this.isKnown ? this.items() : [this];
  }

  /** A string without space around it. A number counts: ids are now one, now the other. */
  string(): string | undefined {
    const { value } = this;
    if (!this.isKnown) return undefined;
    if (typeof value === 'string') return value.trim();
    return typeof value === 'number' ? String(value) : this.fault('string');
  }

  /** A text, by language where the feed says so: `{ "de": "…", "en": "…" }`. */
  text(clean: (text: string) => string = (text) => text): Text | undefined {
    if (!this.isRecord) {
      const text = clean(this.string() ?? '');
      return text || undefined;
    }
    const texts: Record<string, string> = {};
    for (const [key, part] of this.entries()) {
      const text = clean(part.string() ?? '');
      const tag = key.replace(/_/g, '-');
      if (text && !patterns.language!.test(tag)) part.fault('language', undefined, key);
      else if (text) texts[tag] = text;
    }
    return Object.keys(texts).length ? texts : undefined;
  }

  /** An address that may stand in a link; a relative one only where `base`, that of the feed, says what to. */
  url(base?: string): string | undefined {
    const text = this.string();
    if (!text) return undefined;
    if (isWebAddress(text)) return text;
    const whole = base && !/^[a-z][a-z\d+.-]*:/i.test(text) ? resolve(text, base) : undefined;
    if (whole) this.fault('url', whole);
    return whole ?? this.fault('url');
  }
}

/** Whether this may be a link: `https:` or `http:`, and complete. */
export const isWebAddress = (text: string): boolean =>
  /^https?:/i.test(text) && patterns.url!.test(text) && !/\s/.test(text);

function resolve(address: string, base: string): string | undefined {
  try {
    const { href } = new URL(address, base);
    return isWebAddress(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
