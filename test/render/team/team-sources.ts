import { composeTeam } from '../../../src/compose/compose-team.ts';
import type { TeamParts } from '../../../src/compose/compose-team.ts';
import { factsFor } from '../../../src/host/host-facts.ts';
import { plainText } from '../../../src/model/origin.ts';
import type { ComposedAgent } from '../../../src/model/composed-agent.ts';
import type { RenderedFile, RenderedSet } from '../../../src/model/rendered.ts';
import type { SourceText } from '../../../src/model/report.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';
import { findTarget } from '../../../src/render/render-agent.ts';
import { renderTeam } from '../../../src/render/team/render-team.ts';

export interface TeamRender extends TeamParts {
  readonly set: RenderedSet;
  /** The only file, or that of the lead. */
  readonly file: RenderedFile;
}

/** Merges and renders a team of some sources, `*.md` and packs. */
export function renderTeamOf(name: string, sources: readonly SourceText[], targetId = 'prompt'): TeamRender {
  const target = findTarget(targetId);
  const parts = composeTeam(name, {
    agents: sources.filter(({ path }) => path.endsWith('.md')).map(parseAgent),
    packs: sources.filter(({ path }) => path.endsWith('.yaml')),
  });
  if (target === undefined || parts.kind !== 'composed') throw new Error(`no team of ${name}`);
  const set = renderTeam(parts.team, { target, host: factsFor(), folderName: 'agents' });
  const file = set.files.find(({ agents }) => agents.includes(name));
  if (file === undefined) throw new Error(`no file of ${name}`);
  return { ...parts, set, file };
}

/** The sources of files by path. */
export function sourcesOf(files: Readonly<Record<string, string>>): readonly SourceText[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** An agent on the pack `base`. */
export function memberOf(name: string, { rulePack = 'use: base', collaborators = '', body = `You are ${name}.` } = {}): string {
  const list = collaborators === '' ? '' : `collaborators:\n${collaborators}`;
  return `---\nname: ${name}\ndescription: Use ${name} when it is its turn.\nrule_pack: { ${rulePack} }\n${list}---\n\n${body}\n`;
}

/** Reads the words of each role from the table of a team prompt: `{slot}` to its words, by role. */
function roleWordsIn(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const header = rows.find(([first]) => first === 'Role') ?? [];
  return new Map(
    rows
      .filter(([first]) => first !== 'Role' && first !== '---')
      .map(([role = '', ...words]) => [role, new Map(words.map((word, index) => [header[index + 1] ?? '', word.trim()]))]),
  );
}

/** The text as a role reads it: its own words in the braces. */
export function readAs(role: string, text: string): string {
  let read = text;
  for (const [slot, words] of roleWordsIn(text).get(role) ?? []) read = read.replaceAll(slot, words);
  return read;
}

/** Every text of an agent's rule block but titles, preamble and trailer. */
export function ruleTextsOf({ ruleBlock }: ComposedAgent): readonly string[] {
  if (ruleBlock === undefined) return [];
  const { preExecution, rules, additional, violationResponse } = ruleBlock;
  return [...preExecution, ...rules.flatMap(({ body }) => body), ...additional, ...violationResponse].map(plainText);
}
