import type { Frontmatter, ParseProblem, ReadFrontmatter } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlReading } from './parse-yaml.ts';
import { recoverYaml } from './recover-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** The front matter, where the body begins, and what could not be read. */
export function readFrontmatter(text: string): {
  readonly frontmatter: Frontmatter;
  readonly bodyStart: number;
  readonly problems: readonly ParseProblem[];
} {
  const split = splitFrontmatter(text);
  if (split.kind !== 'found') return { frontmatter: split, bodyStart: 0, problems: [] };
  const { open, yaml, close } = split;
  const source = text.slice(yaml.start, yaml.end);
  const reading = readYaml(source, yaml.start);
  const problems: ParseProblem[] = [...reading.problems];
  if (!split.isUnambiguous) problems.push({ kind: 'ambiguous-fence', range: close });
  const frontmatter = reading.isReadable ? fromReading(reading, { open, yaml, close }) : fromRecovery(source, { open, yaml, close });
  return { frontmatter, bodyStart: bodyStartAfter(text, close), problems };
}

interface Fences {
  readonly open: Range;
  readonly yaml: Range;
  readonly close: Range;
}

function fromReading(reading: YamlReading, fences: Fences): ReadFrontmatter {
  const { value, entries, rangeOf } = reading;
  return { kind: 'read', ...fences, isStrict: reading.problems.length === 0, isRecovered: false, value, entries, rangeOf };
}

function fromRecovery(source: string, fences: Fences): ReadFrontmatter {
  const { value, entries, rangeOf } = recoverYaml(source, fences.yaml.start);
  return { kind: 'read', ...fences, isStrict: false, isRecovered: true, value, entries, rangeOf };
}

/** Blanks and one line end after the closing fence belong to it; text behind it on the same line is body. */
function bodyStartAfter(text: string, close: Range): number {
  let index = close.end;
  while (text[index] === ' ' || text[index] === '\t') index++;
  if (text[index] === '\r' && text[index + 1] === '\n') return index + 2;
  return text[index] === '\n' ? index + 1 : index;
}
