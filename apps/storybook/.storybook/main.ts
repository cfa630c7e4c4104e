import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './elements-manifest.ts';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../../../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public', { from: '../../../packages/content/samples', to: '/content' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), elementsManifest()],
    // Storybook's own chunks are large.
    build: { ...config.build, chunkSizeWarningLimit: 1000 },
  }),
} satisfies StorybookConfig;
