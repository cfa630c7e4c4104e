export interface AuditOptions {
  /** Rules that do not apply here; say why beside them. */
  disable?: string[];
  /** Rules beyond the WCAG 2.2 AA and best-practice sets. */
  enable?: string[];
}

/** Audits an element, with what is in its shadow roots, by WCAG 2.2 AA and best practices; fails with what is wrong and where. */
export function expectAccessible(element: Element, options?: AuditOptions): Promise<void>;

/** The same on a light page and on a dark one, which declares nothing but its colours. */
export function expectAccessibleOnLightAndDark(element: Element, options?: AuditOptions): Promise<void>;
