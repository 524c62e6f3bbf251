import { SetupError } from '../errors/setup-error.ts';
import { readJsonObject } from '../host/mcp-configuration.ts';
import { echo } from '../model/fill-message.ts';
import type { FileHost } from '../model/file-host.ts';
import { ownValue } from '../model/json.ts';
import { ruleSource, ruleTest, type RuleSkeleton } from './rule-skeleton.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;
const MOST_ID_CHARACTERS = 80;

/** The files of a new rule in a plugin package. Nothing is written. */
export interface NewRule {
  readonly files: ReadonlyMap<string, string>;
  /** The id that users of the plugin write. */
  readonly id: string;
  /** What `src/plugin.js` still needs; undefined where it is one of the files. */
  readonly register: string | undefined;
}

/**
 * Proposes a rule, its test and its page for the plugin package in the working folder, and the plugin itself where it has none.
 * Throws `SetupError`: `usage` for an id that is none and without a package.json, `file-unreadable` for a broken one.
 */
export async function newRule(host: FileHost, id: string, scope: RuleSkeleton['scope']): Promise<NewRule> {
  if (!ID.test(id) || id.length > MOST_ID_CHARACTERS) {
    const message = `unexpected id \`${echo(id)}\` of a rule, expected lower-case words joined by hyphens`;
    throw new SetupError('usage', message, { hint: 'subagent-kit new-rule no-thing' });
  }
  const plugin = await pluginName(host);
  const up = id.includes('/') ? '../../..' : '../..';
  const hasPlugin = (await host.kindOf(PLUGIN)) !== 'missing';
  const files = new Map([
    [`src/rules/${id}.js`, ruleSource({ id, scope, since: '1.0.0', defineFrom: 'subagent-kit/plugin' })],
    [
      `test/rules/${id}.test.js`,
      ruleTest(scope, { ruleFrom: `${up}/src/rules/${id}.js`, testerFrom: 'subagent-kit/testing', frameworkFrom: 'node:test' }),
    ],
    [`docs/rules/${id}.md`, pageOf(`${plugin}/${id}`)],
  ]);
  const importLine = `import ${variableOf(id)} from './rules/${id}.js';`;
  if (!hasPlugin) files.set(PLUGIN, `${importLine}\n\nexport default { name: '${plugin}', rules: [${variableOf(id)}] };\n`);
  return { files, id: `${plugin}/${id}`, register: hasPlugin ? importLine : undefined };
}

const PLUGIN = 'src/plugin.js';

/** By the name of the package: `@acme/subagent-kit-plugin-house` is `house`. */
async function pluginName(host: FileHost): Promise<string> {
  const read = await host.readText('package.json');
  if (read.kind !== 'text')
    throw new SetupError('usage', 'no package.json here, expected the package of a plugin', { hint: 'npm init --yes' });
  const manifest = readJsonObject(read.text);
  if (manifest === undefined) throw new SetupError('file-unreadable', 'package.json is no JSON object');
  const name = ownValue(manifest, 'name');
  const plain = typeof name === 'string' ? name.slice(name.lastIndexOf('/') + 1).replace(/^subagent-kit-plugin-/, '') : '';
  return /^[a-z][a-z0-9._-]{0,63}$/.test(plain) ? plain : 'own';
}

/** `area/no-thing` → `noThing`. */
function variableOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pageOf(id: string): string {
  return `# ${id}

What goes wrong without the rule, in two sentences, for someone whose agent misbehaves.

## Reports

Show an agent file that it reports.

## Accepts

Show what to write instead.

## Options

This rule has no options.

## When to turn it off

Say when, or that there is no reason to.
`;
}
