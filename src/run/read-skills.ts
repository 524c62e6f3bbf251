import { isInside, joinPath, lastStep, parentOf } from '../discover/posix-path.ts';
import { readJsonObject } from '../host/mcp-configuration.ts';
import type { FileHost } from '../model/file-host.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Sight } from './find-sight.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { InsideReader } from './read-inside.ts';
import { pathsOf } from './read-plugin.ts';
import type { Plugin } from './read-plugin.ts';

const SKILL = 'SKILL.md';
const MOST_READS = 8;
/** In one folder. */
const MOST_SKILLS = 1000;

/** A skill in sight, or a command, which Claude Code finds as one. */
export interface SkillInSight {
  /** Every name that Claude Code finds it by. */
  readonly names: readonly string[];
  readonly isDisabled: boolean;
}

/** The skills in sight. */
export interface SkillsInSight {
  readonly skills: readonly SkillInSight[];
  /** True when a folder of skills that belongs to the agents has some, and no others are enabled. */
  readonly hasFolder: boolean;
}

/** Reads the skills and commands of the project's folders and of the plugin. */
export async function readSkills(
  host: FileHost,
  reader: InsideReader,
  { sight, plugin }: { readonly sight: Sight; readonly plugin: Plugin | undefined },
): Promise<SkillsInSight> {
  const shared: SkillInSight[] = [];
  const commands: SkillInSight[] = [];
  for (const folder of sight.folders) {
    shared.push(...(await skillsBelow(host, reader, joinPath(folder, '.claude/skills'))));
    commands.push(...(await commandsBelow(host, reader, joinPath(folder, '.claude/commands'))));
  }
  if (sight.plugin === undefined) {
    // Claude Code finds the skills of every enabled plugin, also without the plugin's name.
    const hasFolder = shared.length > 0 && !(await enablesPlugins(reader, sight));
    return { skills: [...shared, ...commands], hasFolder };
  }
  if (plugin === undefined) return { skills: [...shared, ...commands], hasFolder: false };
  const { skills, own } = await pluginSkills(host, reader, plugin);
  return { skills: [...shared, ...commands, ...own.map((one) => qualified(one, plugin))], hasFolder: skills.length > 0 };
}

/** True when the settings of the project enable plugins, wherever those lie. */
async function enablesPlugins(reader: InsideReader, { folders }: Sight): Promise<boolean> {
  for (const folder of folders) {
    const read = await reader.readText(joinPath(folder, '.claude/settings.json'));
    const settings = read.kind === 'text' ? readJsonObject(read.text) : undefined;
    const enabled = settings === undefined ? undefined : ownValue(settings, 'enabledPlugins');
    if (isJsonObject(enabled) && Object.values(enabled).some((value) => value !== false)) return true;
  }
  return false;
}

async function pluginSkills(
  host: FileHost,
  reader: InsideReader,
  plugin: Plugin,
): Promise<{ readonly skills: readonly SkillInSight[]; readonly own: readonly SkillInSight[] }> {
  const inPlugin = (paths: readonly string[]): readonly string[] => [...new Set(paths)].filter((path) => isInside(plugin.folder, path));
  const skills: SkillInSight[] = [...(await skillAt(reader, plugin.folder))];
  for (const folder of inPlugin([joinPath(plugin.folder, 'skills'), ...pathsOf(plugin, 'skills')])) {
    skills.push(...(await skillAt(reader, folder)), ...(await skillsBelow(host, reader, folder)));
  }
  const commands: SkillInSight[] = [];
  for (const path of inPlugin([joinPath(plugin.folder, 'commands'), ...pathsOf(plugin, 'commands')])) {
    if (path.endsWith('.md')) commands.push({ names: [stemOf(lastStep(path))], isDisabled: false });
    else commands.push(...(await commandsBelow(host, reader, path)));
  }
  return { skills, own: [...skills, ...commands] };
}

function qualified({ names, isDisabled }: SkillInSight, plugin: Plugin): SkillInSight {
  return { names: names.flatMap((name) => [name, `${plugin.name}:${name}`]), isDisabled };
}

/** The skills of a folder: each of its folders that holds a `SKILL.md`, links included. */
async function skillsBelow(host: FileHost, reader: InsideReader, folder: string): Promise<readonly SkillInSight[]> {
  if ((await reader.findFolder(folder)) === undefined) return [];
  const entries = await host.glob(folder, ['*', `*/${SKILL}`]);
  const linked = entries.filter(({ path, isLink }) => isLink && !path.includes('/')).map(({ path }) => path);
  const plain = entries.filter(({ path }) => path.endsWith(`/${SKILL}`)).map(({ path }) => parentOf(path));
  const names = [...new Set([...plain, ...linked])];
  if (names.length > MOST_SKILLS) reader.reject(folder, 'unread', `holds more than ${MOST_SKILLS} skills`);
  const found = await mapConcurrently(names.slice(0, MOST_SKILLS), MOST_READS, (name) => skillAt(reader, joinPath(folder, name)));
  return found.flat();
}

/** The skill that a folder is, if it holds a `SKILL.md`. */
async function skillAt(reader: InsideReader, folder: string): Promise<readonly SkillInSight[]> {
  const read = await reader.readText(joinPath(folder, SKILL));
  if (read.kind !== 'text') return [];
  const { readSkill } = await import('../host/read-skill.ts');
  const { name, isDisabled } = readSkill(read.text);
  return [{ names: [...new Set([lastStep(folder), ...(name === undefined ? [] : [name])])], isDisabled }];
}

/** The commands of a folder: `a/b.md` is found as `a:b` and as `b`. */
async function commandsBelow(host: FileHost, reader: InsideReader, folder: string): Promise<readonly SkillInSight[]> {
  if ((await reader.findFolder(folder)) === undefined) return [];
  const entries = await host.glob(folder, ['**/*.md']);
  return entries
    .filter(({ isFolder }) => !isFolder)
    .map(({ path }) => ({ names: [...new Set([stemOf(path).replaceAll('/', ':'), stemOf(lastStep(path))])], isDisabled: false }));
}

function stemOf(path: string): string {
  return path.slice(0, -'.md'.length);
}
