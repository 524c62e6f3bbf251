import { matchesOf } from '../matches-of.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import type { SampleLine } from './sample-lines.ts';

/** A name in a sample that is not written as a rule of the file demands. */
export interface NameViolation {
  readonly ban: UnderstoodClause;
  readonly sample: SampleLine;
  readonly what: string;
}

/** How names are written, and which names clearly are not. */
const CASES: readonly { readonly name: string; readonly said: RegExp; readonly broken: RegExp }[] = [
  { name: 'kebab-case', said: /\bkebab[- ]case\b/, broken: /[A-Z_]/ },
  { name: 'snake_case', said: /(?<!screaming[_ ]|upper[_ ])\bsnake[_ ]case\b/, broken: /[A-Z-]/ },
  { name: 'camelCase', said: /\bcamel ?case\b/, broken: /^[A-Z]|[_-]/ },
  { name: 'PascalCase', said: /\b(?:pascal|upper camel) ?case\b/, broken: /^[a-z]|[_-]/ },
  { name: 'UPPER_SNAKE_CASE', said: /\b(?:screaming|upper)[_ ](?:snake[_ ])?case\b/, broken: /[a-z-]/ },
];

/** Kinds of things that have names, how rules call them and where code names them. */
const KINDS: readonly { readonly said: RegExp; readonly seen: RegExp }[] = [
  {
    said: /\bfile ?names?\b|\bfiles\b/,
    seen: /(?:^|[\s"'`(])(?:[\w.@-]{1,40}\/){1,6}([A-Za-z][\w-]{2,50})\.(?:tsx?|jsx?|py|rb|go|css|scss|vue|md|sh)\b/g,
  },
  {
    said: /\bfunctions?\b|\bmethods?\b/,
    seen: /^\s*(?:export )?(?:default )?(?:async )?(?:def|function|func|fn) ([A-Za-z]\w{2,50})\s*[(<]/g,
  },
  { said: /\bvariables?\b/, seen: /^\s*(?:const|let|var) ([A-Za-z]\w{2,50})\s*(?::[^=]{1,40})?=(?!.{0,60}=>)/g },
  {
    said: /\bclass(?:es)?\b(?! names?)|\bcomponents?\b|\binterfaces\b|\btypes\b/,
    seen: /^\s*(?:export )?(?:default )?(?:abstract )?(?:class|interface) ([A-Za-z]\w{2,50})\b/g,
  },
  { said: /\btables?\b/, seen: /\bCREATE TABLE (?:IF NOT EXISTS )?(?:\w{1,30}\.)?["'`]?([A-Za-z]\w{2,50})/gi },
  { said: /\bbranch(?:es)?\b/, seen: /\bgit (?:checkout -b|switch -c) (?:[a-z]{1,12}\/)?([A-Za-z][\w-]{2,50})\b/g },
  { said: /\bcss class(?:es)?\b|\bclass names\b/, seen: /^\s*\.([A-Za-z][\w-]{2,50})\s*\{/g },
  { said: /\benvironment variables?\b|\benv vars?\b/, seen: /\bprocess\.env\.([A-Za-z]\w{2,50})\b/g },
  { said: /\bjson (?:keys|fields|properties)\b|\b(?:response|request|payload) (?:keys|fields)\b/, seen: /^\s*"([A-Za-z][\w-]{2,50})":/g },
  {
    said: /\bendpoints?\b|\burls?\b|\broutes?\b/,
    seen: /\b(?:GET|POST|PUT|PATCH|DELETE) (?:\/[\w{}:.-]{1,40}){0,4}\/([A-Za-z][\w-]{2,50})(?:[\s?/"']|$)/g,
  },
];

/** Names that no convention changes. */
const FIXED =
  /^(?:README|CHANGELOG|LICENSE|CLAUDE|AGENTS|SKILL|CONTRIBUTING|Dockerfile|Makefile|__\w+__|setUp|tearDown|test_\w+|main|init)$/;
const CASE_HINT = /\bcase\b|camelcase|pascalcase|snake_case|kebab-case/;

/** The first name of each kind that breaks a rule of the file about how such names are written. */
export function findNameViolations(clauses: readonly UnderstoodClause[], lines: readonly SampleLine[]): readonly NameViolation[] {
  const rules = clauses.filter(({ negation, text }) => negation === undefined && CASE_HINT.test(text));
  if (rules.length === 0 || languagesOf(lines).size > 1) return [];
  return rules.flatMap((ban) =>
    ban.text.split(/[,;]| and /).flatMap((part): readonly NameViolation[] => {
      const cases = CASES.filter(({ said }) => said.test(part));
      const [only] = cases;
      const kinds = KINDS.filter(({ said }) => said.test(part));
      if (only === undefined || cases.length > 1 || kinds.length !== 1) return [];
      return firstBroken(lines, { seen: kinds[0]?.seen ?? /(?!)/g, broken: only.broken }).map(({ sample, name }) => ({
        ban,
        sample,
        what: `\`${name}\` instead of ${only.name}`,
      }));
    }),
  );
}

const PROGRAMS =
  /^(?:jsx?|tsx?|javascript|typescript|py|python|go|golang|rust|rs|java|kotlin|cs|csharp|ruby|rb|php|swift|c|cpp|c\+\+|sql)$/;

/** Each language has conventions of its own: a rule of a file with several may mean any. */
function languagesOf(lines: readonly SampleLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ language }) => (PROGRAMS.test(language) ? [language.slice(0, 2).replace('ts', 'js').replace('ty', 'ja')] : [])),
  );
}

function firstBroken(
  lines: readonly SampleLine[],
  { seen, broken }: { readonly seen: RegExp; readonly broken: RegExp },
): readonly { readonly sample: SampleLine; readonly name: string }[] {
  for (const sample of lines) {
    for (const match of matchesOf(seen, sample.text)) {
      const name = match[1] ?? '';
      if (broken.test(name) && !FIXED.test(name)) return [{ sample, name }];
    }
  }
  return [];
}
