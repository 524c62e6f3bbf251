import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { readOutline } from '../outline/read-outline.ts';
import { conceptOf } from '../quantities/measure-lexicon.ts';
import { findAssignments } from './find-assignments.ts';

/** One thing that an agent claims, with its place; a fact that can be kept as JSON. */
export interface Claim {
  readonly [key: string]: string | number;
  /** Whose policies win, who must validate, what is kept, who is assigned. */
  readonly subject: string;
  /** The winner's rivals, the folder, the agent; empty where the subject says all. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What one agent says about others and about what it shares with them. */
export interface AgentClaims {
  readonly [key: string]: string | readonly Claim[];
  /** Registered name; empty when the host never lists the file. */
  readonly name: string;
  readonly stem: string;
  /** "Security policies take precedence over conflicting information". */
  readonly precedence: readonly Claim[];
  /** Agents that must validate its work. */
  readonly validators: readonly Claim[];
  /** Folders in which it keeps all of something. */
  readonly homes: readonly Claim[];
  /** Tables that give a kind of work to an agent. */
  readonly assignments: readonly Claim[];
  /** Its own triggers, in words. */
  readonly triggers: readonly Claim[];
}

/** Reads the claims of one file. */
export function collectClaims(document: AgentDocument, name: string): AgentClaims {
  const path = document.path;
  return {
    name,
    stem: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    precedence: matchStatements(document, { hint: /preceden|overrid|prevail|supersed/i, pattern: PRECEDENCE }, (match) => [
      match[1] ?? '',
      '',
    ]),
    validators: findValidators(document),
    homes: matchStatements(document, { hint: /[ `]\//, pattern: HOME }, (match) => [
      conceptsOf(match[1] ?? ''),
      (match[2] ?? '').replace(/[/.]+$/, ''),
    ]),
    assignments: findAssignments(document),
    triggers: document.triggers
      .filter(({ source }) => source === 'key')
      .map(({ text, range }) => ({
        subject: text
          .toLowerCase()
          .split(/[^a-z0-9]+/)
          .join(' '),
        value: '',
        ...range,
      })),
  };
}

/** The subject stands right before what wins; who wins over something named loses nothing to the others. */
const PRECEDENCE =
  /\b(?!(?:with|and|where|the|all|that|our|your|let|make|have|when|since|because)\b)([A-Za-z][\w-]{1,24}(?: [a-z][\w-]{1,24})?) (?:policies|rules|standards|decisions|guidelines|requirements|recommendations) (?:always )?(?:tak(?:e|es|ing) precedence over|overrid(?:e|es|ing)|prevail(?:s|ing)? over|supersed(?:e|es|ing)) (?:all|any|every|everything|conflicting|other)\b/i;
const HOME =
  /\b(?:all|every|only|single|canonical) ([\w -]{4,50}?) (?:documents?|documentation|files|scripts|reports|tests|records|logs)? ?(?:must |should |are |is |be )*(?:kept |stored |saved |placed |located |maintained |live |lives |go |goes )?(?:in|under|into|to|at) `?(\/[\w.-]+(?:\/[\w.-]+){0,6}\/?)/i;

function matchStatements(
  { statements }: AgentDocument,
  { hint, pattern }: { readonly hint: RegExp; readonly pattern: RegExp },
  read: (match: RegExpExecArray) => readonly [subject: string, value: string],
): readonly Claim[] {
  return statements.flatMap(({ text, range, isQuoted }): readonly Claim[] => {
    const match = isQuoted || !hint.test(text) ? null : pattern.exec(text.slice(0, 300));
    if (match === null) return [];
    const [subject, value] = read(match);
    return subject === '' ? [] : [{ subject: subject.toLowerCase(), value, ...range }];
  });
}

function conceptsOf(text: string): string {
  const words = matchesOf(/[a-z]{2,30}/g, text.toLowerCase()).flatMap((match) => conceptOf(match[0]) ?? []);
  return [...new Set(words)].toSorted().join(' ');
}

const VALIDATION =
  /\b(?:trigger|require|requires|required|request|obtain|get|needs?|wait for|await) (?:\w+ )?(?:validation|approval|sign-?off|review)s?\b(?: \w+)? (?:from|by)\b/i;
const NAME = /^(?:\*\*|`|@){0,3}([a-z][a-z0-9]*(?:-[a-z0-9]+){1,6})(?:\.md)?(?:\*\*|`)?\s?(?::|[-–—]|$)/;

/** The agents below a line that demands their validation. */
function findValidators(document: AgentDocument): readonly Claim[] {
  const { nodes } = readOutline(document);
  return nodes.flatMap(({ statement, members }) => {
    if (members.length === 0 || !VALIDATION.test(statement.text)) return [];
    return members.flatMap((index): readonly Claim[] => {
      const member = nodes[index]?.statement;
      const target = member === undefined ? undefined : NAME.exec(member.text.slice(0, 80))?.[1];
      return member === undefined || target === undefined ? [] : [{ subject: target, value: '', ...placeOf(member.range) }];
    });
  });
}

function placeOf({ start, end }: Range): Range {
  return { start, end };
}
