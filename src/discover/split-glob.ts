import { normalizePath } from './posix-path.ts';

const MAGIC = /[*?[\]{}!()]/;

/** A glob's folder without wildcards, and the pattern below it; undefined when the path holds no wildcard. */
export function splitGlob(path: string): { readonly folder: string; readonly pattern: string } | undefined {
  const steps = path.split('/');
  const first = steps.findIndex((step) => MAGIC.test(step));
  if (first < 0) return undefined;
  const folder = steps.slice(0, first).join('/');
  return { folder: folder === '' ? (path.startsWith('/') ? '/' : '.') : normalizePath(folder), pattern: steps.slice(first).join('/') };
}
