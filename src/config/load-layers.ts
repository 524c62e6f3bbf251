import { isInside, joinPath, parentOf, relativePath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import { PRESETS, type PresetName } from '../lint/plan-rules.ts';
import type { FileHost } from '../model/file-host.ts';
import { echo } from '../model/fill-message.ts';
import type { Rule } from '../model/rule.ts';
import { nearestName } from '../validate/nearest-name.ts';
import type { ConfigFile, ConfigLayer } from './config-layer.ts';
import { invalid, presetNamed, readConfig } from './read-config.ts';

const DATA_FILE = /\.(?:json|ya?ml)$/;

/** What a chain of configuration files is read with. */
export interface LayerOptions {
  readonly registry: readonly Rule[];
  /** Absolute folder that `extends` may not leave. */
  readonly root: string;
}

/**
 * A configuration file and everything that it extends, weakest first. Throws `SetupError` `config-unreadable` or
 * `config-invalid`, the latter also for cycles, for paths that leave the root, and for files that are no data.
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
  const file = readConfig({ path, folder: parentOf(absolute), text: read.text, registry: options.registry });
  const chain = [...options.chain, absolute];
  const layers: ConfigLayer[] = [];
  for (const { source, pointer } of file.extends) {
    const preset = presetNamed(source);
    if (preset !== undefined) layers.push(presetLayer(preset, file, pointer));
    else
      layers.push(...(await load(host, await locate(host, { source, pointer, file, chain, root: options.root }), { ...options, chain })));
  }
  return [...layers, file.layer];
}

function presetLayer(preset: PresetName, { layer, placeOf }: ConfigFile, pointer: string): ConfigLayer {
  const nothing = { rules: new Map(), claudeVersion: undefined, overrides: [], ignore: [], scope: undefined };
  return { path: layer.path, folder: layer.folder, preset, ...nothing, placeOf: () => placeOf(pointer) };
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
  if (!source.startsWith('./') && !source.startsWith('../')) {
    const near = nearestName(source, PRESETS);
    const expected =
      near === undefined ? 'expected `recommended`, `strict`, `all` or a path that begins with `./`' : `did you mean \`${near}\``;
    throw fail(`Unknown preset \`${echo(source)}\`, ${expected}`);
  }
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
