/** A content document to write in, with what the checker says of it, and the card that comes of it. */
import { checkContent, type Problem } from '@ess-kit/content/check.js';
import type { ContentDocument } from '@ess-kit/content';
import { html, LitElement, nothing } from 'lit';

const first = `{
  "inLanguage": "fr",
  "fallbackLanguages": ["fr", "en"],
  "events": [
    {
      "id": "atelier",
      "kind": "workshop",
      "name": { "fr": "Atelier d’exemple", "en": "Example workshop" },
      "startDate": "2021-06-01T10:00",
      "endDate": "2021-06-01T12:30",
      "timeZone": "Europe/Paris",
      "location": [{ "type": "VirtualLocation", "name": "Zoom" }],
      "registration": { "required": true, "state": "open", "url": "https://example.org/register" }
    }
  ]
}`;

interface Reading {
  readonly document?: ContentDocument;
  readonly problems: readonly Problem[];
}

function read(text: string): Reading {
  try {
    const document = JSON.parse(text) as ContentDocument;
    return { document, problems: checkContent(document) };
  } catch (error) {
    const message = `This is not JSON. ${(error as Error).message}`;
    return { problems: [{ path: '', message, expected: 'JSON, as RFC 8259 defines it', severity: 'error' }] };
  }
}

class ContentEditor extends LitElement {
  static override properties = { reading: { state: true } };
  declare reading: Reading;

  constructor() {
    super();
    this.reading = read(first);
  }

  /** In the page, whose stylesheet sets it. */
  protected override createRenderRoot() {
    return this;
  }

  #write({ target }: Event) {
    const { document = this.reading.document, problems } = read((target as HTMLTextAreaElement).value);
    this.reading = { document, problems };
  }

  override render() {
    const { document, problems } = this.reading;
    return html`<div class="sides">
      <div>
        <label for="content">content.json</label>
        <textarea
          id="content"
          class="snippet"
          rows="22"
          spellcheck="false"
          .defaultValue=${first}
          @input=${this.#write}
        ></textarea>
      </div>
      <div>
        <h2>What the checker says</h2>
        <div class="problems" role="status">
          ${
            problems.length
              ? html`<ul>
                  ${problems.map(
                    ({ path, message, expected, severity }) =>
                      html`<li>
                        <strong>${severity === 'error' ? 'Error' : 'Warning'}</strong>
                        <code>${path || '(document)'}</code><br />${message} Right would be ${expected}.
                      </li>`,
                  )}
                </ul>`
              : 'All is well.'
          }
        </div>
        <h2>What readers see</h2>
        ${document ? html`<ess-event-card lang="en" heading-level="3" now="2021-05-20T09:00:00Z" time-zone="Europe/Paris" .data=${document}></ess-event-card>` : nothing}
      </div>
    </div>`;
  }
}

customElements.define('content-editor', ContentEditor);
