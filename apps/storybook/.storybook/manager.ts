import { addons } from 'storybook/manager-api';
import { theme } from './theme.ts';

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  layoutCustomisations: { showPanel: ({ viewMode }, byDefault) => viewMode === 'story' && byDefault },
});
