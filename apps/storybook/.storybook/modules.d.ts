declare module 'virtual:custom-elements-manifest' {
  const manifest: object;
  export default manifest;
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
