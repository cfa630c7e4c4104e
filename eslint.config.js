import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The floors of the house, lowest first. A package may import from the floors below its own, never
 * from its own floor (an element knows no other element) nor from above.
 */
const floors = [
  ['content'],
  ['core'],
  ['event-card', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher'],
  ['widgets'],
];

const oneWayImports = floors.flatMap((floor, level) =>
  floor.map((name) => {
    const forbidden = floors
      .slice(level)
      .flat()
      .filter((other) => other !== name);
    return {
      files: [`packages/${name}/src/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              // The top floor may import from all.
              ...(forbidden.length
                ? [
                    {
                      group: forbidden.flatMap((other) => [`@ess-kit/${other}`, `@ess-kit/${other}/*`]),
                      message: 'Imports run one way: content ← core ← elements ← widgets ← apps.',
                    },
                  ]
                : []),
              { group: ['../../*/src/*', '../../../*'], message: 'Import another package by its name.' },
              {
                group: ['lit/directives/unsafe-html*', 'lit/directives/unsafe-svg*', 'lit/static-html*'],
                message: 'Content is text, never markup.',
              },
              { group: ['lit/directives/style-map*'], message: 'styleMap breaks a strict Content-Security-Policy.' },
            ],
          },
        ],
      },
    };
  }),
);

/** Sinks that turn a string into markup, script or style; safety rests on never using one. */
const noSinks = [
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Content is text, never markup.',
  },
  {
    selector:
      "CallExpression > MemberExpression:matches([property.name='insertAdjacentHTML'], [object.name='document'][property.name=/^writeln?$/])",
    message: 'Content is text, never markup.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=["\']?$/]',
    message: 'A style binding breaks a strict Content-Security-Policy: use a class or CSSOM.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/test-results/', '**/.turbo/']),
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noSinks],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true, wc: { elementBaseClasses: ['LitElement', 'EssElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Registration lives in define.ts; these two expect it beside the class.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      // WebKit takes the role from a list without markers.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...oneWayImports,
  {
    files: ['packages/content/src/**/*.ts'],
    ignores: ['packages/content/src/bin/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'HTMLElement', 'navigator'],
    },
  },
);
