import ignore from 'ignore';

/**
 * Builds a test for paths in the manner of `.gitignore`: `drafts/`, `*.old.md`, `/agents/x.md`, `!keep.md`; later
 * patterns win. Paths are relative to the folder of the patterns.
 * @returns `undefined` when no pattern speaks of the path, else whether the last one that does includes it
 */
export function createPathMatcher(patterns: readonly string[]): (path: string) => boolean | undefined {
  const matcher = ignore({ ignorecase: false }).add([...patterns]);
  return (path) => {
    // What lies above or beside the folder has no relative path that a pattern could name.
    if (!ignore.isPathValid(path)) return undefined;
    const { ignored, unignored } = matcher.test(path);
    return ignored ? true : unignored ? false : undefined;
  };
}
