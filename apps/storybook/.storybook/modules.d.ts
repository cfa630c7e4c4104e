declare module 'virtual:custom-elements-manifest' {
  const manifest: object;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer' {
  export { default as ts } from 'typescript';
  export function create(options: { modules: unknown[]; plugins: unknown[] }): unknown;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css';

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
