import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { oneNumberFormatter } from './packages/tooling/src/lint/numbers.js';
import { safeUrlRule } from './packages/tooling/src/lint/safe-url.js';
import { noSinks, noSinksAnywhere } from './packages/tooling/src/lint/sinks.js';

/**
 * The floors of the house, lowest first. A package may import from the floors below its own, never
 * from its own floor (an element knows no other element) nor from above.
 */
const floors = [
  ['content'],
  ['core'],
  ['event-card', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher'],
  ['prerender'],
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
      'no-restricted-syntax': ['error', ...noSinksAnywhere],
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
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.stories.ts', 'packages/content/src/**'],
    plugins: { 'ess-kit': { rules: { 'safe-url': safeUrlRule } } },
    rules: { 'ess-kit/safe-url': 'error', 'no-restricted-syntax': ['error', ...noSinks, ...oneNumberFormatter] },
  },
  {
    files: ['packages/core/src/language/number.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noSinks] },
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
