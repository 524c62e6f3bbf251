/** The outside world as the toolkit sees it. Paths are POSIX, as given: relative to the working folder or absolute. */
export interface FileHost {
  /** Absolute; undefined where there is none (memory). Its `.claude/agents` holds the agents of the user. */
  readonly homeFolder?: string | undefined;
  /** Absolute, normalised POSIX path; does not touch the disk. */
  resolve(path: string): string;
  /** The nearest folder around `path` that holds `.git`; undefined without one. Absolute. */
  gitRootOf(path: string): Promise<string | undefined>;
  /** What a path is, links followed. */
  kindOf(path: string): Promise<'file' | 'folder' | 'missing' | 'other'>;
  /** Absolute path with every link resolved; undefined when there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /**
   * Entries below a folder that match any of the patterns, relative to the folder, sorted by code units.
   * Dot files are included, `node_modules` and `.git` only inside a `.claude/agents` tree, which Claude Code reads whole.
   * Links are listed but never followed.
   */
  glob(folder: string, patterns: readonly string[], ignore?: readonly string[]): Promise<readonly GlobEntry[]>;
  /** Text of a file. UTF-8; invalid bytes become U+FFFD, as the host reads them. */
  readText(path: string): Promise<ReadResult>;
  /** The same at once; absent where it can't be. */
  readonly readTextNow?: ((path: string) => ReadResult) | undefined;
  /**
   * Writes a whole file atomically (temporary file, then rename), a text or its parts; makes the folders that it needs.
   * Throws `SetupError` `write-failed`.
   */
  writeText(path: string, text: string | Iterable<string>): Promise<void>;
  /** Writes several files, by path, or none of them: what can fail is done for all before the first is replaced. Throws as `writeText`. */
  writeTexts(texts: ReadonlyMap<string, string>): Promise<void>;
  /** The nearest configuration file in `folder` or above it, not above `stopFolder`. */
  findConfig(folder: string, stopFolder: string): Promise<string | undefined>;
  /** Runs a module by its absolute path and gives what it exports; absent where no code may run. */
  importModule?(path: string): Promise<unknown>;
}

export interface GlobEntry {
  readonly path: string;
  readonly isLink: boolean;
  /** True for a folder; false for a link to one. */
  readonly isFolder: boolean;
}

export type ReadResult =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bytes: number;
      /** The SHA-256 of the bytes in hexadecimal digits; absent where a host has only the text. */
      readonly digest?: string | undefined;
      /** Set when bytes were no UTF-8: writing the text back would not give the same file. */
      readonly isLossy?: true;
    }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string };
