import invalidPack from '../lint/rules/rules/invalid-pack.ts';
import type { ParseProblem } from '../model/agent-document.ts';
import type { Finding } from '../model/finding.ts';
import type { SourceText } from '../model/report.ts';
import { mergeFinding } from './compose-finding.ts';
import { findSlotUses } from './slot-scan.ts';

/**
 * What is wrong with the YAML of a rule pack or of overrides. Of mistakes in its syntax only the first is told: those
 * after it follow from it.
 */
export function reportYaml({ path, text }: SourceText, problems: readonly ParseProblem[]): readonly Finding[] {
  const first = problems.find(({ kind }) => kind === 'invalid-yaml');
  return problems
    .filter((problem) => problem.kind !== 'invalid-yaml' || problem === first)
    .map((problem) => {
      if (problem.kind === 'invalid-yaml' && hasBareSlot(lineAt(text, problem.range.start))) {
        return mergeFinding(invalidPack, { messageId: 'slot', path, range: problem.range });
      }
      return mergeFinding(invalidPack, { messageId: 'yaml', data: { reason: reasonOf(problem) }, path, range: problem.range });
    });
}

function reasonOf(problem: ParseProblem): string {
  if (problem.kind === 'invalid-yaml') return problem.reason;
  return problem.kind === 'duplicate-key' ? 'a key stands there twice' : 'no mapping';
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

/** True for a line with a slot that no quotation mark stands before: YAML takes the brace for the beginning of a mapping. */
function hasBareSlot(line: string): boolean {
  return findSlotUses(line).some(({ start }) => !/["']/.test(line.slice(0, start)));
}
