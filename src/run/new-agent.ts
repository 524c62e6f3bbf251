import { composeAgent } from '../compose/compose-agent.ts';
import type { ComposeSources } from '../compose/compose-agent.ts';
import { packNameOf } from '../compose/read-rule-pack.ts';
import { folderChoices } from '../discover/default-folder.ts';
import { findPacks } from '../discover/find-packs.ts';
import { joinPath } from '../discover/posix-path.ts';
import { readSource } from '../discover/read-source.ts';
import { SetupError } from '../errors/setup-error.ts';
import { echo } from '../model/fill-message.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { ownValue } from '../model/json.ts';
import type { SourceText } from '../model/report.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { agentSkeleton, subjectOf } from './agent-skeleton.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { readRenderSources } from './render-sources.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_NAME_CHARACTERS = 64;
const MOST_READS = 8;

/** Where a new agent goes and on what it lies. */
export interface NewAgentOptions {
  /** Default: the nearest `agents` folder, else `agents`. */
  readonly folder?: string;
  /** Default: the only rule pack in sight of the folder, if there is one. */
  readonly packName?: string;
}

/** The file of a new agent. Nothing is written. */
export interface NewAgent {
  readonly path: string;
  readonly text: string;
  readonly packName: string | undefined;
}

/**
 * Proposes the source of a new agent. Throws `SetupError`: `usage` for a name that is none, for a rule pack that is not
 * there and for several without a choice, `would-overwrite` when another file has an agent of that name.
 */
export async function newAgent(host: FileHost, name: string, options: NewAgentOptions = {}): Promise<NewAgent> {
  checkName(name);
  const folder = options.folder ?? (await folderChoices(host)).plain[0] ?? 'agents';
  const path = joinPath(folder, `${name}.md`);
  const agents = (await host.kindOf(folder)) === 'folder' ? (await readRenderSources(host, [folder])).agents : [];
  const other = agents.find((agent) => agent.path !== path && nameOf(agent) === name);
  if (other !== undefined) throw new SetupError('would-overwrite', `an agent named ${name} is there already: ${other.path}`);
  const packs = await readPacks(host, folder);
  const packName = choosePack(packs, options.packName);
  if (packName === undefined) return { path, text: agentSkeleton({ name, rulePack: undefined }), packName };
  const slots = requiredSlots({ name, path, packName }, packs);
  const rulePack = { use: packName, slots: Object.fromEntries(slots.map((slot) => [slot, subjectOf(name)])) };
  return { path, text: agentSkeleton({ name, rulePack }), packName };
}

function checkName(name: string): void {
  if (NAME.test(name) && name.length <= MOST_NAME_CHARACTERS) return;
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, MOST_NAME_CHARACTERS);
  const message = `unexpected name \`${echo(name)}\` of an agent, expected lower-case words joined by hyphens, ${MOST_NAME_CHARACTERS} characters at most`;
  throw new SetupError('usage', message, NAME.test(plain) ? { hint: `subagent-kit new ${plain}` } : {});
}

function nameOf({ frontmatter }: ComposeSources['agents'][number]): unknown {
  return frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'name') : undefined;
}

async function readPacks(host: FileHost, folder: string): Promise<readonly SourceText[]> {
  const found = await findPacks(host, [{ folder }]);
  const read = await mapConcurrently(found, MOST_READS, ({ path }) => readSource(host, path));
  return read.flatMap((result) => (result.kind === 'text' ? [result.source] : []));
}

function choosePack(packs: readonly SourceText[], wanted: string | undefined): string | undefined {
  const names = [...new Set(packs.flatMap(({ path }) => packNameOf(path) ?? []))].toSorted(compareText);
  if (wanted === undefined) {
    if (names.length < 2) return names[0];
    throw new SetupError('usage', `several rule packs are in sight: ${names.join(', ')}`, { hint: `--pack ${names[0]}` });
  }
  if (names.includes(wanted)) return wanted;
  const near = nearestName(wanted, names);
  throw new SetupError('usage', `unknown rule pack ${echo(wanted)}`, near === undefined ? {} : { hint: `did you mean ${near}` });
}

/** Slots of the pack that have no default. */
function requiredSlots(
  { name, path, packName }: { readonly name: string; readonly path: string; readonly packName: string },
  packs: readonly SourceText[],
): readonly string[] {
  const draft = parseAgent({ path, text: agentSkeleton({ name, rulePack: { use: packName, slots: {} } }) });
  const { findings } = composeAgent(name, { agents: [draft], packs });
  const missing = findings.flatMap(({ rule, messageId, data }) =>
    rule === 'rules/left-over-slot' && messageId === 'noValue' ? [String(data['name'])] : [],
  );
  return [...new Set(missing)].toSorted(compareText);
}
