const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  ELOOP: 'its links form a cycle',
  EEXIST: 'a part of its path is no folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
};

/** Why the system refused, without the path, which the caller names. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? code) : code;
}
