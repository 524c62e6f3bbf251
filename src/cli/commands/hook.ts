import { relativePath } from '../../discover/posix-path.ts';
import { isAtLeastAsSevere, type Severity } from '../../model/finding.ts';
import { isJsonObject, ownValue, type Json, type JsonObject } from '../../model/json.ts';
import compact from '../../report/compact.ts';
import { allFindings, keepFindings } from '../../report/keep-findings.ts';
import { createLinter } from '../../run/create-linter.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { HOOK_EXIT } from '../exit-codes.ts';
import type { RuleFlags } from '../flags.ts';
import { openCache } from '../open-cache.ts';
import { toLintOptions } from '../run-options.ts';
import type { Terminal } from '../terminal.ts';

export interface HookFlags extends RuleFlags {
  readonly failOn: Severity;
}

/** A Markdown file below a folder in which Claude Code, or people, keep agents. */
const AGENT_FILE = /(?:^|[/\\])agents[/\\][^]*\.md$/i;
/** More would cost Claude more than it helps. */
const MOST_FINDINGS = 20;

/**
 * Lints the agent file that Claude has just written, by the JSON that Claude Code hands to a PostToolUse hook. Findings at or above
 * `failOn` go to standard error, where Claude reads them. Gives the exit code of a hook. Throws `SetupError`.
 * @see https://code.claude.com/docs/en/hooks
 */
export async function hook(terminal: Terminal, flags: HookFlags): Promise<number> {
  const call = readCall(await terminal.readStdin());
  if (call === undefined) {
    await terminal.stderr.write('subagent-kit: unexpected standard input, expected the JSON of a Claude Code hook; nothing was checked\n');
    return HOOK_EXIT.failed;
  }
  const host = createNodeHost({ cwd: call.cwd ?? terminal.cwd });
  const { path } = call;
  if (path === undefined || !AGENT_FILE.test(path) || (await host.kindOf(path)) !== 'file') return HOOK_EXIT.nothing;
  const file = relativePath(host.resolve('.'), host.resolve(path));
  const cache = await openCache(host, flags);
  const run = await createLinter(host, cache).lint([file], { ...toLintOptions(flags), passOnNoAgents: true });
  await cache.save();
  const found = allFindings(keepFindings(run, ({ severity }) => isAtLeastAsSevere(severity, flags.failOn)));
  if (found.length === 0) return HOOK_EXIT.nothing;
  const first = new Set(found.slice(0, MOST_FINDINGS));
  const more = found.length > first.size ? `and ${found.length - first.size} more: subagent-kit lint ${file}\n` : '';
  const lines = compact.format(keepFindings(run, (finding) => first.has(finding)));
  await terminal.stderr.write(`subagent-kit: repair the agent file that was just written\n${lines}${more}`);
  return HOOK_EXIT.findings;
}

interface Call {
  readonly cwd: string | undefined;
  /** The file that the tool wrote. */
  readonly path: string | undefined;
}

/** What a hook is told; undefined when it is no JSON object. Unknown fields appear over time and are ignored. */
function readCall(text: string): Call | undefined {
  const call = parseObject(text);
  if (call === undefined) return undefined;
  const input = ownValue(call, 'tool_input');
  const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    cwd: textOf(ownValue(call, 'cwd')),
    path: input !== undefined && isJsonObject(input) ? textOf(ownValue(input, 'file_path')) : undefined,
  };
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    // What is no JSON came from somewhere else than Claude Code: the caller says so.
    return undefined;
  }
}
