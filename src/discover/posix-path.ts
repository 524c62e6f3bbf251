const DRIVE = /^[A-Za-z]:$/;

/** True for `/x` and `C:/x`. Paths have POSIX separators everywhere in the toolkit. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || (DRIVE.test(path.slice(0, 2)) && path.charAt(2) === '/');
}

/** Removes `.`, empty and resolvable `..` steps; `.` for an empty path. A leading `..` of a relative path stays. */
export function normalizePath(path: string): string {
  const isRooted = path.startsWith('/');
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    const last = steps.at(-1);
    if (step !== '..') steps.push(step);
    else if (last !== undefined && last !== '..') steps.pop();
    else if (!isRooted) steps.push(step);
  }
  const joined = steps.join('/');
  if (isRooted) return `/${joined}`;
  return joined === '' ? '.' : joined;
}

/** Joins a folder and what lies below it; an absolute second path stays as it is. */
export function joinPath(folder: string, path: string): string {
  return normalizePath(isAbsolutePath(path) ? path : `${folder}/${path}`);
}

/** The folder around a path; the root is its own parent. */
export function parentOf(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return path === '.' || path === '..' || DRIVE.test(path) ? path : '.';
  return cut === 0 ? '/' : path.slice(0, cut);
}

/** The last step of a path. */
export function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True when `path` is `root` or lies below it. Both absolute and normalised, links resolved by the caller. */
export function isInside(root: string, path: string): boolean {
  return root === '/' || path === root || path.startsWith(`${root}/`);
}

/** The way from one absolute folder to an absolute path; `.` when they are the same. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').filter((step) => step !== '');
  const end = to.split('/').filter((step) => step !== '');
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  const steps = [...start.slice(shared).map(() => '..'), ...end.slice(shared)];
  return steps.length === 0 ? '.' : steps.join('/');
}
