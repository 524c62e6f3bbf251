import { isInside } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import type { PathKind } from '../model/rule.ts';
import { mapConcurrently } from './map-concurrently.ts';

/** Where a path leads in a repository. */
export interface PlaceBelow {
  readonly kind: PathKind;
  /** The root of the repository, absolute. */
  readonly root: string;
  /** Absolute; undefined for what is not there or not in sight. */
  readonly at: string | undefined;
}

const MOST_AT_ONCE = 8;
/** An agent that reads more stops before. */
const MOST_FILES = 200;
const CHARACTERS_A_TOKEN = 4;
/** What a reader takes for documents. */
const DOCUMENTS = ['**/*.{md,mdx,txt,rst,adoc,yaml,yml,json}'];

/** About how many tokens a file, or the documents below a folder, cost to read; undefined for what is not there or leads out of the root. */
export async function measurePath(host: FileHost, { kind, root, at }: PlaceBelow): Promise<number | undefined> {
  if (at === undefined || (kind !== 'file' && kind !== 'folder')) return undefined;
  const [real, realRoot] = await Promise.all([host.realPath(at), host.realPath(root)]);
  if (real === undefined || realRoot === undefined || !isInside(realRoot, real)) return undefined;
  const files = kind === 'file' ? [at] : await documentsBelow(host, at);
  const sizes = await mapConcurrently(files, MOST_AT_ONCE, async (file) => {
    const read = await host.readText(file);
    if (read.kind === 'text') return read.text.length;
    return read.kind === 'too-large' ? read.bytes : 0;
  });
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / CHARACTERS_A_TOKEN);
}

async function documentsBelow(host: FileHost, folder: string): Promise<readonly string[]> {
  const entries = await host.glob(folder, DOCUMENTS);
  return entries
    .filter(({ isLink, isFolder }) => !isLink && !isFolder)
    .slice(0, MOST_FILES)
    .map(({ path }) => `${folder}/${path}`);
}
