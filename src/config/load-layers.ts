import { isInside, joinPath, parentOf, relativePath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { echo } from '../model/fill-message.ts';
import type { LoadedPlugin, PluginLoader } from '../model/plugin.ts';
import type { Rule } from '../model/rule.ts';
import type { ConfigFile, ConfigLayer } from './config-layer.ts';
import { pluginsOf } from './merge-config.ts';
import { presetLayer } from './preset-layer.ts';
import { invalid, readConfig } from './read-config.ts';

const DATA_FILE = /\.(?:json|ya?ml)$/;

/** What a chain of configuration files is read with. */
export interface LayerOptions {
  readonly registry: readonly Rule[];
  /** Absent where plugins are not loaded. */
  readonly loadPlugin?: PluginLoader | undefined;
  /** Absolute folder that `extends` may not leave. */
  readonly root: string;
}

/**
 * A configuration file and everything that it extends, weakest first. Throws `SetupError` `config-unreadable` or
 * `config-invalid`, the latter also for cycles, for paths that leave the root, and for files that are no data; and what the loader of
 * plugins throws.
 */
export async function loadLayers(host: FileHost, path: string, options: LayerOptions): Promise<readonly ConfigLayer[]> {
  return load(host, host.resolve(path), { ...options, chain: [] });
}

async function load(
  host: FileHost,
  absolute: string,
  options: LayerOptions & { readonly chain: readonly string[] },
): Promise<readonly ConfigLayer[]> {
  const path = relativePath(host.resolve('.'), absolute);
  const read = await host.readText(absolute);
  if (read.kind !== 'text') {
    const reason = read.kind === 'too-large' ? `${read.bytes} bytes are too many` : read.reason;
    throw new SetupError('config-unreadable', `cannot read ${path}: ${reason}`, { hint: 'subagent-kit lint --no-config' });
  }
  const file = readConfig({ path, folder: parentOf(absolute), text: read.text });
  const own = await loadPlugins(file, options);
  const chain = [...options.chain, absolute];
  const layers: ConfigLayer[] = [];
  const presets: { readonly source: string; readonly pointer: string; readonly at: number }[] = [];
  for (const { source, pointer } of file.extends) {
    if (isPath(source))
      layers.push(...(await load(host, await locate(host, { source, pointer, file, chain, root: options.root }), { ...options, chain })));
    else presets.push({ source, pointer, at: layers.length });
  }
  const plugins = pluginsOf([...layers, own]);
  const check = {
    registry: [...options.registry, ...plugins.flatMap(({ rules }) => rules)],
    isPartial: [...layers, own].some(({ skipsPlugins }) => skipsPlugins),
  };
  for (const { source, pointer, at } of presets.toReversed()) layers.splice(at, 0, presetLayer(file, { source, pointer, plugins, check }));
  file.checkRules(check);
  return [...layers, own];
}

async function loadPlugins({ layer, plugins: named, placeOf }: ConfigFile, { loadPlugin, root }: LayerOptions): Promise<ConfigLayer> {
  if (loadPlugin === undefined) return { ...layer, skipsPlugins: named.length > 0 };
  const plugins: LoadedPlugin[] = [];
  for (const { source, pointer } of named) {
    const plugin = await loadPlugin(source, { folder: layer.folder, root });
    if (plugins.some(({ name }) => name === plugin.name))
      throw invalid([`${placeOf(pointer)}: Unexpected second plugin \`${plugin.name}\``]);
    plugins.push(plugin);
  }
  return { ...layer, plugins };
}

function isPath(source: string): boolean {
  return source.startsWith('./') || source.startsWith('../');
}

interface Extended {
  readonly source: string;
  readonly pointer: string;
  readonly file: ConfigFile;
  readonly chain: readonly string[];
  readonly root: string;
}

/** The absolute path of an extended file, once nothing speaks against reading it. */
async function locate(host: FileHost, { source, pointer, file, chain, root }: Extended): Promise<string> {
  const fail = (message: string): SetupError => invalid([`${file.placeOf(pointer)}: ${message}`]);
  if (!DATA_FILE.test(source)) throw fail(`Unexpected file \`${echo(source)}\`, expected \`.yaml\`, \`.yml\` or \`.json\``);
  const absolute = joinPath(file.layer.folder, source);
  const real = await host.realPath(absolute);
  const realRoot = (await host.realPath(root)) ?? root;
  if (!isInside(root, absolute) || (real !== undefined && !isInside(realRoot, real))) {
    throw fail(`Unexpected path \`${echo(source)}\`, expected one inside the project`);
  }
  if (real === undefined) throw fail(`Missing file \`${echo(source)}\``);
  if (chain.includes(absolute)) {
    const cwd = host.resolve('.');
    const cycle = [...chain.slice(chain.indexOf(absolute)), absolute].map((step) => relativePath(cwd, step));
    throw fail(`Unexpected cycle of \`extends\`: ${cycle.join(' → ')}`);
  }
  return absolute;
}
