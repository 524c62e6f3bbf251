import type { HostFormat, SettingFormat, ToolFormat } from '../src/render/formats/host-format.ts';
import { HOST_FORMATS, RENDER_TARGETS } from '../src/render/render-agent.ts';
import { AGENT_SDK_FORMAT } from '../src/render/targets/agent-sdk.ts';
import { CLAUDE_JSON_FORMAT } from '../src/render/targets/claude-json.ts';
import { table } from './docs-rule-page.ts';

const LAYOUTS = { 'file-per-agent': 'a file for each agent', 'one-file': 'one file for all agents', folder: 'a folder' };

const INTRO = `\`subagent-kit render NAME --target ID\` prints an agent for a host, \`render --all --target ID --out DIR\` writes all of them. What
a target cannot hold is listed on standard error as a loss, with the field, the agent and the reason; \`--fail-on-loss\` then exits 1 and
writes nothing. \`claude-code\` calls a file as its source is called; elsewhere the agent's name becomes the file name, with what is not safe
in one replaced. Two agents with one file name are refused before anything is written, and so is a link that leads out of the folder.

Files that hold a comment say where they come from, and \`render\` overwrites a file only when it says so. \`claude-json\` and \`prompt\` have
no place for a comment, so a change of their files needs \`--force\`.`;

const SOURCE_MAP = `## Source maps

\`--source-map\` writes \`FILE.map.json\` beside each file, or prints the map instead of the file without \`--out\`. It tells for each stretch of
the output the place in a source that it comes from, or what the renderer generated. The stretches follow each other and are the
whole file. Its shape is the schema [\`source-map.schema.json\`](schema.md#source-map).

\`\`\`json
${JSON.stringify({ range: { start: { line: 3, column: 1, offset: 118 }, end: { line: 3, column: 6, offset: 123 } }, origin: { source: 0, range: { start: { line: 2, column: 1, offset: 4 }, end: { line: 2, column: 5, offset: 8 } } } })}
${JSON.stringify({ range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 4 } }, origin: { generated: 'separator' } })}
\`\`\``;

const CLAUDE = `## Claude Code

\`claude-code\` writes every key that Claude Code applies, as the source has it; triggers that stand elsewhere are compiled into the
description. \`plugin\` leaves out what Claude Code ignores in a plugin; it is named after the output folder, and \`claude plugin validate\`
accepts it.

\`claude-json\` and \`agent-sdk\` hold values in the typed form that they ask for: lists of tools and skills, numbers, switches. A value
that Claude Code ignores in a file is a loss, since one wrong value would make \`claude --agents\` refuse every agent. Give Claude Code
a long object by its path: \`claude -p --agents agents.json\`.`;

/** The page about targets, from the data that they are made of. */
export function targetsPage(): string {
  const rows = RENDER_TARGETS.map(({ id, title, layout }) => [`\`${id}\``, title, LAYOUTS[layout]]);
  const definitions = [CLAUDE_JSON_FORMAT, AGENT_SDK_FORMAT].map(({ name, keys, source, checkedOn }) => [
    name,
    [...keys].map(code).join(', '),
    `${source}, ${checkedOn}`,
  ]);
  return [
    '<!-- generated -->',
    '# Targets',
    INTRO,
    table(['Target', 'What it makes', 'Files'], rows),
    CLAUDE,
    table(['Definition', 'Keys besides `prompt`', 'Checked'], definitions),
    '## Other hosts',
    'What follows was read in the documentation of each host on the day that is named. A key of Claude Code that is not listed is lost.',
    ...HOST_FORMATS.map(hostPart),
    SOURCE_MAP,
  ].join('\n\n');
}

function hostPart(format: HostFormat): string {
  const { settings, tools, name, fixed, delegation, mostPromptCharacters } = format;
  const rows = [
    [
      '`name`',
      name.key === null ? 'the name of the file' : `\`${name.key}\`${name.isSlug ? ', as lower-case letters, digits, `_` and `-`' : ''}`,
      name.source,
    ],
    ['`description`', '`description`', name.source],
    ...fixed.map(({ key, value, source }) => ['', `\`${key}: ${value}\``, source]),
    ...Object.entries(settings).map(([key, setting]) => [`\`${key}\``, settingCell(setting), setting.source]),
    ['`tools`, `disallowedTools`', toolCell(tools), tools.source],
    [
      'collaborators',
      delegation.tool === null ? 'named in the report; agents start no others' : `called through \`${delegation.tool}\``,
      delegation.source,
    ],
    ...(mostPromptCharacters === undefined
      ? []
      : [['prompt', `at most ${mostPromptCharacters.most} characters`, mostPromptCharacters.source]]),
  ];
  const sources = Object.entries(format.sources).map(
    ([key, address]) => `${key}: <${address.replace(/ .*$/, '')}>${address.replace(/^\S+/, '')}`,
  );
  return [
    `### ${format.title}`,
    `Target \`${format.id}\`, files \`${format.location}\`. Read on ${format.checkedOn}: ${sources.join(', ')}.`,
    table(['Claude Code', format.title, 'Source'], rows),
    ...toolTable(tools, format.title),
  ].join('\n\n');
}

function settingCell({ key, values, otherwise }: SettingFormat): string {
  if (values === undefined) return code(key);
  const held = Object.entries(values).map(([from, to]) =>
    to === null ? `${code(from)} is the default` : `${code(from)} as ${code(`${key}: ${String(to)}`)}`,
  );
  return [...held, `${held.length === 0 ? '' : 'else '}lost: ${otherwise}`].join('; ');
}

function toolCell(tools: ToolFormat): string {
  switch (tools.kind) {
    case 'list':
      return `\`${tools.key}\`, the list of what is granted; tools of an MCP server as \`${tools.mcp.tool}\`, all of them as \`${tools.mcp.server}\``;
    case 'deny':
      return `\`${tools.key}\`, \`deny\` for what is not listed or denied; ${tools.gap}`;
    case 'read-only':
      return `\`${tools.key}: ${String(tools.value)}\` when only ${codes(tools.reading)} are listed, or ${codes(tools.writing)} are denied; ${tools.gap}`;
    default:
      return tools satisfies never;
  }
}

function toolTable(tools: ToolFormat, title: string): readonly string[] {
  if (tools.kind === 'read-only') return [];
  return [
    table(
      ['Tool of Claude Code', title],
      Object.entries(tools.names).map(([from, to]) => [code(from), to.map(code).join(', ')]),
    ),
  ];
}

function codes(texts: readonly string[]): string {
  return texts.map(code).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}
