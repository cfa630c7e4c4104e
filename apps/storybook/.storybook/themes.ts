/** The token files that core ships; one at a time is what the page's stylesheet sets. */
import aimf from '@ess-kit/core/themes/aimf.css?inline';
import contrast from '@ess-kit/core/themes/contrast.css?inline';
import defaultTheme from '@ess-kit/core/themes/default.css?inline';
import ripess from '@ess-kit/core/themes/ripess.css?inline';
import { pageStyle } from './page-style.ts';

const themes: Readonly<Record<string, string>> = { default: defaultTheme, aimf, ripess, contrast };

const setStyle = pageStyle();

/** Sets a theme's tokens on the page. */
export const setTheme = (theme: string | undefined): void => setStyle(themes[theme ?? ''] ?? '');
