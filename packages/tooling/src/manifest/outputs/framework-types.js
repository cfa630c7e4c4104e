import { elementsOf } from '../elements.js';

/**
 * How each framework's templates come to know a tag. Handlers are named as each framework names them for custom
 * elements: React, Preact and Svelte `oness-load`, Solid `on:ess-load`, Vue `@ess-load`.
 */
const frameworks = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    helper: jsxHelper('DetailedHTMLProps<HTMLAttributes<E>, E>', 'on'),
    augment: (lines) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines('      ')}
    }
  }
}`,
  },
  preact: {
    imports: `import type { HTMLAttributes } from 'preact';`,
    helper: jsxHelper('HTMLAttributes<E>', 'on'),
    augment: (lines) => `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines('      ')}
    }
  }
}`,
  },
  solid: {
    imports: `import type { JSX as SolidJSX } from 'solid-js';`,
    helper: `${jsxHelper('SolidJSX.HTMLAttributes<E>', 'on:')}
type Forced<P> = { [K in keyof P & string as \`prop:\${K}\` | \`attr:\${K}\`]?: P[K] };
`,
    type: ({ name }) =>
      `Template<${name}, Element.${name}Props, Element.${name}EventMap> & Forced<Element.${name}Props>`,
    augment: (lines) => `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${lines('      ')}
    }
  }
}`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    helper: jsxHelper('HTMLAttributes<E>', 'on'),
    augment: (lines) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines('    ')}
  }
}`,
  },
  vue: {
    imports: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    helper: `type Template<E extends HTMLElement, P, V> = new () => E & {
  /** Only for templates: an element has none of these. */
  $props: Omit<HTMLAttributes, keyof P> & P & PublicProps;
  $emit: EmitFn<{ [K in keyof V]: (event: V[K]) => void }>;
  $slots: { default?: () => unknown };
};
`,
    augment: (lines) => `declare module 'vue' {
  interface GlobalComponents {
${lines('    ')}
  }
}`,
  },
};

/** @param {string} base the framework's own attributes @param {string} on what handlers begin with */
function jsxHelper(base, on) {
  return `type Template<E extends HTMLElement, P, V> = Omit<${base}, keyof P> &
  P & { [K in keyof V & string as \`${on}\${K}\`]?: (event: V[K] & { readonly currentTarget: E }) => void };
`;
}

/**
 * A declaration file for each framework, by its name.
 * @param {import('../elements.js').Manifest} manifest
 * @returns {Record<string, string>}
 */
export function frameworkTypes(manifest) {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', '../')}';`);
  return Object.fromEntries(
    Object.entries(frameworks).map(([framework, { imports, helper, type = templateType, augment }]) => {
      const lines = (/** @type {string} */ indent) =>
        elements.map((element) => `${indent}'${element.tagName}': ${type(element)};`).join('\n');
      return [
        framework,
        `${imports}\n${classes.join('\n')}\nimport type * as Element from './elements.js';\n\n${helper}\n${augment(lines)}\n`,
      ];
    }),
  );
}

/** @param {{ name: string }} element */
const templateType = ({ name }) => `Template<${name}, Element.${name}Props, Element.${name}EventMap>`;
