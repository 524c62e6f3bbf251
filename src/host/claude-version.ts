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

/** Negative when `a` is older than `b`. What is no version counts as the oldest. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a) ?? [0, 0, 0], parseVersion(b) ?? [0, 0, 0]];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
