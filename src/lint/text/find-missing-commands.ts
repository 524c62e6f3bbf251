import type { AgentDocument, Reference } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Range } from '../../model/range.ts';
import type { Surroundings } from '../../model/surroundings.ts';
import { nearestName } from '../../validate/nearest-name.ts';
import { lineBefore } from './path-context.ts';

/** Something that a line orders to use and that nothing in sight brings. */
export interface MissingCommand {
  readonly kind: 'script' | 'command' | 'skill' | 'server';
  readonly name: string;
  /** The name that is meant; empty when none is near. */
  readonly near: string;
  readonly range: Range;
}

const SCRIPT = /^(?:npm|pnpm|yarn|bun) run(?:-script)? ([\w:.-]{1,64})|^npm (test)\b/;
/** The command runs in another package, or is one of several that the project may have. */
const OF_OTHERS =
  /\s(?:--prefix|--workspaces?|-w|--filter|-C)\b|\b(?:cd|if|when|or|unless|e\.g|such as|like|for example|equivalent|available)\b/i;
/** The line says itself that there is none. */
const NOT_THERE = /\b(?:no|not|never|without|lacks?|missing|isn['’]t|doesn['’]t|don['’]t)\b[^.;:,]{0,60}$/i;
const ORDERS = /\b(?:run|use|invoke|call|execute|trigger|start|with|via)(?: the)? [`*"]{0,3}$/i;
/** Commands that Claude Code itself has. */
const OWN_COMMANDS: ReadonlySet<string> = new Set(
  'add-dir agents batch clear compact config context cost doctor exit export fast help hooks init login logout loop mcp memory model permissions plan plugin pr-comments resume review rewind security-review simplify skills status tasks usage vim'.split(
    ' ',
  ),
);

/** What is missing, each once, in source order. Nothing is missing where what would bring it is not in sight. */
export function findMissingCommands(
  document: Pick<AgentDocument, 'references' | 'text' | 'frontmatter'>,
  surroundings: Surroundings,
  host: HostFacts,
): readonly MissingCommand[] {
  const { text, frontmatter } = document;
  const head = frontmatter.kind === 'read' ? text.slice(frontmatter.yaml.start, frontmatter.yaml.end) : '';
  const found = new Map<string, MissingCommand>();
  for (const reference of document.references) {
    const { kind, name } = needOf(reference, text);
    if (name === '' || found.has(`${kind} ${name}`)) continue;
    const known = namesInSight(kind, { surroundings, host, head, name });
    if (known === undefined || known.includes(name)) continue;
    found.set(`${kind} ${name}`, { kind, name, near: nearestName(name, known) ?? '', range: reference.range });
  }
  return [...found.values()];
}

function needOf({ kind, target, range }: Reference, text: string): Pick<MissingCommand, 'kind' | 'name'> {
  const nothing = { kind: 'command', name: '' } as const;
  const before = lineBefore(text, range);
  if (kind === 'tool') return { kind: 'server', name: target.split('__')[1] ?? '' };
  if (OF_OTHERS.test(before)) return nothing;
  if (kind === 'skill') return NOT_THERE.test(before) ? nothing : { kind, name: target };
  if (kind !== 'command') return nothing;
  if (target.startsWith('/')) return ORDERS.test(before) ? { kind, name: target.slice(1) } : nothing;
  const [, script = '', test = ''] = SCRIPT.exec(target) ?? [];
  return OF_OTHERS.test(target) || OF_OTHERS.test(text.slice(range.end, range.end + 40))
    ? nothing
    : { kind: 'script', name: script || test };
}

interface Sight {
  readonly surroundings: Surroundings;
  readonly host: HostFacts;
  readonly head: string;
  readonly name: string;
}

/** Every name that there is; undefined where that is not known. */
function namesInSight(kind: MissingCommand['kind'], { surroundings, host, head, name }: Sight): readonly string[] | undefined {
  const skills = [...surroundings.skills, ...surroundings.disabledSkills, ...host.bundledSkills];
  switch (kind) {
    case 'script':
      return surroundings.hasScripts ? surroundings.scripts : undefined;
    case 'skill':
      return surroundings.hasSkills ? skills : undefined;
    case 'command':
      return surroundings.hasSkills ? [...skills, ...OWN_COMMANDS] : undefined;
    case 'server': {
      // What the front matter names or brings is the business of its own rules.
      const isOfHead = head.includes(`mcp__${name}`) || head.includes('mcpServers');
      return surroundings.hasMcpConfiguration && !isOfHead ? [...surroundings.mcpServers, ...host.sessionServers] : undefined;
    }
    default:
      return kind satisfies never;
  }
}
