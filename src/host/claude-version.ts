type Version = readonly [major: number, minor: number, patch: number];

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** True for `X.Y.Z`, the only form in which Claude Code's version is given. */
export function isClaudeVersion(text: string): boolean {
  return VERSION.test(text);
}

/** True for a version that came after all that is known: a name that the facts lack may be new then. */
export function isBeyondFacts({ version, newestKnown }: { readonly version: string; readonly newestKnown: string }): boolean {
  return compareVersions(version, newestKnown) > 0;
}

/** Negative when `a` is older than `b`. What is no version counts as the oldest. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a) ?? [0, 0, 0], parseVersion(b) ?? [0, 0, 0]];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
