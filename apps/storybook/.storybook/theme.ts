/** The kit's identity around the stories: its green, paper, ink, and the fonts of the reader's system. */
import { create, type ThemeVarsPartial } from 'storybook/theming/create';

const ink = '#1a2420';
const green = '#0b5c45';
const paper = '#fbfaf6';
const hairline = '#dcd9cf';

/** Of the manager and of the documentation. */
export const theme = create({
  base: 'light',
  brandTitle: 'ESS Kit',
  brandImage: 'brand.svg',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: green,
  colorSecondary: green,
  fontBase: "'Seravek', 'Gill Sans Nova', Ubuntu, Calibri, 'Noto Sans', 'DejaVu Sans', sans-serif",
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  appBg: paper,
  appContentBg: '#fff',
  appPreviewBg: '#fff',
  appBorderColor: hairline,
  appBorderRadius: 2,
  textColor: ink,
  textMutedColor: '#55605a',
  barBg: paper,
  barTextColor: '#4a544f',
  barHoverColor: green,
  barSelectedColor: green,
  inputBorderRadius: 2,
} satisfies ThemeVarsPartial);
