import { isInside, parentOf } from './posix-path.ts';

/** Where a file was found, as far as it decides which agents one session would see beside it. All paths absolute. */
export interface FoundAt {
  readonly file: string;
  /** The folder that was given, when one was; undefined for a file that was named itself. */
  readonly givenFolder: string | undefined;
  /** The git root around the file; a folder named `agents` above it does not count. */
  readonly gitRoot: string | undefined;
}

/**
 * The folder of the collection that a file belongs to: the outermost `.claude/agents` around it, else the innermost
 * folder named `agents`, else the given folder, else the file's own folder. Pure; absolute paths in and out.
 */
export function collectionFolderOf(found: FoundAt): string {
  const folder = parentOf(found.file);
  return claudeAgentsAround(folder) ?? agentsAround(folder, found.gitRoot) ?? found.givenFolder ?? folder;
}

/** True when only the files directly in the folder belong to the collection: it has no `agents` folder and none was given. */
export function isOwnFolder(found: FoundAt): boolean {
  const folder = parentOf(found.file);
  return found.givenFolder === undefined && claudeAgentsAround(folder) === undefined && agentsAround(folder, found.gitRoot) === undefined;
}

/** The outermost `.claude/agents` folder at or above a folder. */
export function claudeAgentsAround(folder: string): string | undefined {
  const at = `${folder}/`.indexOf('/.claude/agents/');
  return at < 0 ? undefined : folder.slice(0, at + '/.claude/agents'.length);
}

function agentsAround(folder: string, gitRoot: string | undefined): string | undefined {
  const at = `${folder}/`.lastIndexOf('/agents/');
  if (at < 0) return undefined;
  const agents = folder.slice(0, at + '/agents'.length);
  return gitRoot === undefined || isInside(gitRoot, agents) ? agents : undefined;
}
