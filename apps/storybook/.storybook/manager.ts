import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'ESS Kit', colorSecondary: '#1d5b45' }),
  layoutCustomisations: { showPanel: ({ viewMode }, byDefault) => viewMode === 'story' && byDefault },
});
