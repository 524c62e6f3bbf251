import { SetupError } from '../errors/setup-error.ts';
import type { Finding } from '../model/finding.ts';

/** The error for a run without an agent file: where it looked, and what stood in the way. */
export function noAgents(
  paths: readonly string[],
  { findings, isIgnored }: { readonly findings: readonly Finding[]; readonly isIgnored: boolean },
): SetupError {
  if (paths.length === 0) {
    const message = 'no `.claude/agents`, `agents` or plugin folder here or above';
    return new SetupError('no-agents', message, { hint: 'subagent-kit lint PATH' });
  }
  if (isIgnored) {
    const hint = 'subagent-kit config FILE shows what ignores it';
    return new SetupError('no-agents', `every agent file under ${paths.join(', ')} is ignored`, { hint });
  }
  const reasons = findings.slice(0, 3).map(({ place, message }) => `\n${place.path}: ${message}`);
  const hint = { hint: 'agent files end in .md; --pass-on-no-agents accepts that there is none' };
  return new SetupError('no-agents', `no agent file under ${paths.join(', ')}${reasons.join('')}`, hint);
}
