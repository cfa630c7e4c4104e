import vue from '@vitejs/plugin-vue';

/** Vue asks which tags are elements rather than its own components. */
export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ess-') } } })],
};
