import { factsFor } from '../../src/host/host-facts.ts';
import { loadVerdict } from '../../src/host/load-verdict.ts';
import type { LoadVerdict, Scope } from '../../src/model/load.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

interface Situation {
  readonly scope?: Scope;
  readonly version?: string;
  readonly path?: string;
  readonly mcpServers?: ReadonlySet<string>;
}

/** The load verdict of a text, in a project unless told otherwise. */
export function loadText(text: string, { scope = 'project', version, path = 'agents/file.md', mcpServers }: Situation = {}): LoadVerdict {
  const options = { facts: factsFor(version), scope, pluginName: 'plug', ...(mcpServers === undefined ? {} : { mcpServers }) };
  return loadVerdict(parseAgent({ path, text }), options);
}

/** The load verdict of a file with a name, a description and the given front matter lines. */
export function loadLines(lines: string, situation: Situation = {}): LoadVerdict {
  return loadText(`---\nname: probe\ndescription: Does a thing\n${lines}\n---\nBody\n`, situation);
}
