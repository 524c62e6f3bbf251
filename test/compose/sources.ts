import { composeAgent } from '../../src/compose/compose-agent.ts';
import type { Composition } from '../../src/compose/compose-agent.ts';
import type { ComposedAgent } from '../../src/model/composed-agent.ts';
import type { Finding } from '../../src/model/finding.ts';
import { plainText } from '../../src/model/origin.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

/** Files by path: `*.md` are agents, the others rule packs. */
export type SourceFiles = Readonly<Record<string, string>>;

/** Composes an agent of some files. */
export function compose(name: string, files: SourceFiles): Composition {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return composeAgent(name, {
    agents: sources.filter(({ path }) => path.endsWith('.md')).map(parseAgent),
    packs: sources.filter(({ path }) => !path.endsWith('.md')),
  });
}

/** As `compose` for an agent that exists. */
export function composed(name: string, files: SourceFiles): { readonly agent: ComposedAgent; readonly findings: readonly Finding[] } {
  const result = compose(name, files);
  if (result.kind !== 'composed') throw new Error(`no agent ${name}`);
  return result;
}

/** An agent file on the pack `base`, with more front matter lines. */
export function agentOn(rulePack: string, body = 'You check boxes.'): string {
  return `---\nname: checker\ndescription: Use it to check boxes.\nrule_pack: ${rulePack}\n---\n\n${body}\n`;
}

/** The rules of an agent as lines: `1 Title - Subtitle`, then `- item` for each item. */
export function ruleLines(agent: ComposedAgent): readonly string[] {
  return (agent.ruleBlock?.rules ?? []).flatMap(({ n, title, subtitle, body }) => [
    `${n} ${plainText(title)}${subtitle === undefined ? '' : ` - ${plainText(subtitle)}`}`,
    ...body.map((item) => `- ${plainText(item)}`),
  ]);
}

/** Findings as `rule/messageId path "text at the range"`. */
export function summaries(findings: readonly Finding[], files: SourceFiles): readonly string[] {
  return findings.map(({ rule, messageId, place }) => {
    const { range } = place;
    const at = range === null ? 'whole file' : JSON.stringify((files[place.path] ?? '').slice(range.start, range.end));
    return `${rule}/${messageId} ${place.path} ${at}`;
  });
}

/** Three rules with slots. */
export const BASE_PACK = `name: base
version: 1.0.0
slots:
  domain: { default: box, description: the field }
  Domain: { default: "{domain}", description: the field in titles }
preamble: The following {count} rules apply.
pre_execution:
  - Say what the task is.
rules:
  - n: 1
    title: Count first
    subtitle: "{Domain} numbers"
    body:
      - Count every {domain}.
      - Write the count down.
  - n: 2
    title: Close the lid
    body:
      - Close each {domain}.
  - n: 7
    title: Report
    body:
      - Say what you saw.
violation_response:
  - Stop.
trailer: The end.
`;
