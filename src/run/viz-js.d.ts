/** All that is used of the layout engine. */
declare module '@viz-js/viz' {
  export function instance(): Promise<{ renderString(dot: string, options: { readonly format: 'svg'; readonly engine: 'dot' }): string }>;
}
