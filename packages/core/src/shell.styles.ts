import { css } from 'lit';

/**
 * The shell of every element. The host's rules beat `:host`, so the reset sits on a wrapper inside;
 * text colour and font come back in from the page, unless a token says otherwise.
 */
export const shellStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  .shell {
    all: initial;
    display: block;
    inline-size: 100%;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--ess-text, inherit);
    font-size: medium;
    line-height: 1.5;
    font-family: var(--ess-font, inherit);
    background: var(--ess-surface, transparent);
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  /* Gives parents that shrink to fit something to fit to, and never more than they have. */
  .shell::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 480px);
  }
  /* In a line of its own: the page's underlines and first lines, which no reset stops, do not enter such a box. */
  .box {
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
    --space: calc(1em * var(--ess-space, 1));
    /*
     * The page's accent; without one a green. It is darkened on light pages and lightened on dark ones just as far as
     * it needs to stand out (3:1 from #eee, or from #333). A colour function reads one colour only, so the lightness
     * of the text, which tells the page's, travels in the alpha of a mix: 0.5 on light pages, 1 on dark ones, where
     * lightness and chroma come halved.
     */
    --accent: oklch(
      from
        color-mix(
          in oklab,
          oklab(from var(--ess-accent, oklch(0.42 0.09 168)) l a b / 1),
          oklab(from currentColor 0 0 0 / clamp(0, (l - 0.6) * 1000, 1))
        )
        clamp(1.36 * alpha - 0.68, 2 * alpha * l, 1.22 * alpha) calc(c * alpha * min(2, 1.22 / l)) h / 1
    );
    /* Black, or what is cut to white; whichever WCAG's luminance says reads better: never under 4.5:1. */
    --on-accent: var(
      --ess-on-accent,
      color(
        from var(--accent) xyz-d65 clamp(0, (0.179 - y) * 1e4, 1.2) clamp(0, (0.179 - y) * 1e4, 1.2)
          clamp(0, (0.179 - y) * 1e4, 1.2)
      )
    );
    --muted: var(--ess-muted, color-mix(in srgb, currentColor 76%, transparent));
    --line: var(--ess-line, color-mix(in srgb, currentColor 18%, transparent));
    --radius: var(--ess-radius, 0.25em);
    container-type: inline-size;
    font-size: calc(1em * var(--ess-size, 1));
    overflow-wrap: break-word;
    hyphens: manual;
    text-align: start;
  }
  .box * {
    box-sizing: border-box;
  }
  .heading {
    margin: 0;
    font-family: var(--ess-heading-font, inherit);
    line-height: 1.2;
    text-wrap: balance;
    scroll-margin-block: 6em 2em;
    outline-offset: 0.25em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Browsers align a list item as its list; a foreign paragraph in it has a side of its own. */
  li {
    text-align: start;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
    border-radius: 0.1em;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Firefox lays a printed page out without container queries, and then loses what they had placed. */
  @media print {
    .box {
      /* Pages break in it. */
      display: block;
      container-type: normal;
    }
  }
  @media (forced-colors: active) {
    .box {
      --accent: ButtonText;
      --on-accent: ButtonFace;
      --muted: CanvasText;
      --line: CanvasText;
    }
  }
`;
