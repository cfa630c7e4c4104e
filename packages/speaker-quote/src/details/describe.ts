import { quotationJsonLd } from '@ess-kit/content/quotation-jsonld.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import type { QuoteView } from '../view/quote-view.js';

/** Describes quotations to search engines, in the words that are shown; without any, takes the description back. */
export function describeQuotations(element: Element, views: readonly QuoteView[]) {
  const descriptions = views
    .map(({ document, quotation, shown }) => quotationJsonLd(document, quotation, shown[0]!.language))
    .filter((description) => description !== undefined);
  const id = views.map(({ quotation }) => quotation.id).join(' ');
  describeOnce(element, id, descriptions.length > 1 ? descriptions : descriptions[0]);
}
