import type { JsonObject } from '../model/json.ts';
import { writeKey, writeValue } from '../render/write-yaml.ts';

/** What a new agent is made of. */
export interface SkeletonParts {
  readonly name: string;
  /** The rule pack that it lies on, with the slots that it has to set; undefined for an agent without one. */
  readonly rulePack: { readonly use: string; readonly slots: Readonly<Record<string, string>> } | undefined;
}

/**
 * The source of a new agent: complete sentences that hold for any agent, so that it loads and works before a word is
 * changed. What to change stands in comments of the front matter, which no render keeps.
 */
export function agentSkeleton({ name, rulePack }: SkeletonParts): string {
  const words = wordsOf(name);
  const field =
    rulePack === undefined ? '' : `# omit, override, append and extra change the rules for this agent.\n${rulePackField(rulePack)}`;
  return `---
name: ${name}
# One sentence on what it does, then the occasions: files, events, words of a request. Claude delegates by this text.
description: Does the work of the ${words}. Use when a task asks for the ${words}.
# The least that the work needs. Add Edit and Write to change files, Bash to run commands.
tools: Read, Grep, Glob
${field}---

You are the ${words} of this project.

## What is yours

- Tasks that name the ${words}, and the part of other tasks that is handed to you.
- Leave the rest to whoever asked, and name it in your report.

## Steps

1. Read the task and every file that it names.
2. Write down what the result has to satisfy, and mark what you assume.
3. Read the files around those until you can say how they work together.
4. Do the work in steps that can be checked one by one.
5. Check the result against the list of step 2.

## What you report

- What you found or changed, with file and line.
- What you checked, and how.
- What stays open, and who can answer it.

## You are done when

- Each point of step 2 is met, or named as open.
- Your report can be checked without asking you.
`;
}

/** `release-notes-writer` → `release notes writer`. */
function wordsOf(name: string): string {
  return name.replaceAll('-', ' ');
}

/** What the agent is about, by its name: all of its words but the last, which says what it does. */
export function subjectOf(name: string): string {
  const words = name.split('-');
  return (words.length > 1 ? words.slice(0, -1) : words).join(' ');
}

function rulePackField({ use, slots }: NonNullable<SkeletonParts['rulePack']>): string {
  const value: JsonObject = { use, ...(Object.keys(slots).length === 0 ? {} : { slots }) };
  return `${writeKey('rule_pack')}:${writeValue(value)}\n`;
}
