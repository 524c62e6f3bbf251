import type { Fix } from '../../model/fix.ts';
import type { Range } from '../../model/range.ts';

/** What lies in the root of a project and nowhere else. */
const ROOT_ENTRY =
  /^[\\/](?:\.claude|\.git|\.github|CLAUDE\.md|AGENTS\.md|README\.md|CHANGELOG\.md|package\.json|pyproject\.toml|docs|scripts|src|tests?)(?:[\\/]|$)/;

/**
 * Writes paths from the root of the project, where the folder that they share is plainly that root: one of them leads from it to
 * something that only a root has. Else there is no fix.
 */
export function relativeFix(folder: string, places: readonly { readonly path: string; readonly range: Range }[]): readonly Fix[] {
  if (!places.some(({ path }) => ROOT_ENTRY.test(path.slice(folder.length)))) return [];
  const edits = places.map(({ range }) => ({ range: { start: range.start, end: range.start + folder.length + 1 }, text: '' }));
  return [{ title: `Write the paths below \`${folder}\` from the root of the project`, safety: 'suggestion', edits }];
}
