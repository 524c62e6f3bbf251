import { isInside, joinPath, parentOf, relativePath } from '../discover/posix-path.ts';
import { findPluginMistake, isPlugin, prefixPlugin } from '../config/check-plugin.ts';
import { SetupError } from '../errors/setup-error.ts';
import { readJsonObject } from '../host/mcp-configuration.ts';
import { echo } from '../model/fill-message.ts';
import type { FileHost } from '../model/file-host.ts';
import { isJsonObject, ownValue, type Json } from '../model/json.ts';
import type { LoadedPlugin, PluginLoader } from '../model/plugin.ts';
import type { Rule } from '../model/rule.ts';

const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,100}\/)?[a-z0-9~-][a-z0-9._~-]{0,200}$/;
/** The conditions under which a package offers an entry to us. */
const CONDITIONS = ['node', 'import', 'default'];

/**
 * A loader of plugins for a host that can run modules; each module is loaded once. Loading runs code: whoever hands the loader on
 * has decided that it may.
 */
export function createPluginLoader(host: FileHost, registry: readonly Rule[]): PluginLoader | undefined {
  const { importModule } = host;
  if (importModule === undefined) return undefined;
  const taken = new Set(['internal', ...registry.map(({ id }) => id.split('/')[0] ?? '')]);
  const known = new Map<string, Promise<LoadedPlugin>>();
  return async (source, at) => {
    const path = await resolvePlugin(host, source, at);
    const loaded = known.get(path) ?? load(importModule, { source, path, taken });
    known.set(path, loaded);
    return loaded;
  };
}

async function load(
  importModule: NonNullable<FileHost['importModule']>,
  { source, path, taken }: { readonly source: string; readonly path: string; readonly taken: ReadonlySet<string> },
): Promise<LoadedPlugin> {
  const plugin = defaultOf(await importModule(path).catch((cause: unknown) => Promise.reject(failed(source, reasonOf(cause), cause))));
  if (isPlugin(plugin, taken)) return { ...prefixPlugin(plugin), source, path };
  throw failed(source, findPluginMistake(plugin, taken) ?? 'Unexpected plugin');
}

function defaultOf(exported: unknown): unknown {
  return typeof exported === 'object' && exported !== null && 'default' in exported ? exported.default : undefined;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message.split('\n')[0] ?? ''}` : String(cause);
}

function failed(source: string, reason: string, cause?: unknown): SetupError {
  return new SetupError('plugin-failed', `cannot load plugin \`${echo(source)}\`: ${reason}`, {
    hint: 'subagent-kit lint --no-plugins',
    cause,
  });
}

async function resolvePlugin(host: FileHost, source: string, at: { readonly folder: string; readonly root: string }): Promise<string> {
  if (source.startsWith('./') || source.startsWith('../')) return resolveFile(host, source, at);
  if (!PACKAGE.test(source)) throw failed(source, 'expected the name of a package, or a path that begins with `./`');
  for (let folder = at.folder; ; folder = parentOf(folder)) {
    const home = joinPath(folder, `node_modules/${source}`);
    const read = await host.readText(joinPath(home, 'package.json'));
    if (read.kind === 'text') return resolveEntry(host, source, { home, text: read.text });
    if (folder === parentOf(folder)) throw failed(source, `no such package around ${relativePath(host.resolve('.'), at.folder)}`);
  }
}

async function resolveFile(
  host: FileHost,
  source: string,
  { folder, root }: { readonly folder: string; readonly root: string },
): Promise<string> {
  const path = joinPath(folder, source);
  const real = await host.realPath(path);
  const realRoot = (await host.realPath(root)) ?? root;
  if (!isInside(root, path) || (real !== undefined && !isInside(realRoot, real)))
    throw failed(source, 'expected a path inside the project');
  if ((await host.kindOf(path)) !== 'file') throw failed(source, 'no such file');
  return path;
}

async function resolveEntry(host: FileHost, source: string, found: { readonly home: string; readonly text: string }): Promise<string> {
  const manifest = readJsonObject(found.text);
  const exported = manifest === undefined ? undefined : ownValue(manifest, 'exports');
  const main = manifest === undefined ? undefined : ownValue(manifest, 'main');
  const entry = exported === undefined ? (typeof main === 'string' ? main : 'index.js') : entryOf(exported);
  const path = entry === undefined ? undefined : joinPath(found.home, entry);
  if (path === undefined || !isInside(found.home, path) || (await host.kindOf(path)) !== 'file')
    throw failed(source, 'its package.json names no entry');
  return path;
}

/** What `exports` offers for the package itself; conditions nest. */
function entryOf(exported: Json): string | undefined {
  if (typeof exported === 'string') return exported;
  if (!isJsonObject(exported)) return undefined;
  const self = ownValue(exported, '.');
  if (self !== undefined) return entryOf(self);
  for (const [condition, value] of Object.entries(exported)) {
    const entry = CONDITIONS.includes(condition) ? entryOf(value) : undefined;
    if (entry !== undefined) return entry;
  }
  return undefined;
}
