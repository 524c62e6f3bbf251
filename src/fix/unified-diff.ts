import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The change of one file as a patch that `git apply` and `patch -p1` take; empty when nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const label = path.startsWith('/') ? path : `/${path}`;
  return createTwoFilesPatch(`a${label}`, `b${label}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}
