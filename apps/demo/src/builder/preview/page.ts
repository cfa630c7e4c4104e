import { escapeText } from '../snippet/html.ts';

/**
 * A plain page with nothing but the snippet, as its author's site would have it.
 *
 * @param isDark a page of light text on a dark ground
 */
export const previewPage = (code: string, language: string, title: string, isDark: boolean): string => `<!doctype html>
<html lang="${escapeText(language)}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
html { background: ${isDark ? '#17141a' : '#fff'}; color: ${isDark ? '#f4f0f2' : '#1d1521'}; font: 16px/1.55 system-ui, sans-serif; }
body { margin: 0; padding: 20px; }
a { color: inherit; }
</style>
</head>
<body>
${code}
</body>
</html>
`;
