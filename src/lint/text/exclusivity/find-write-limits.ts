import type { AgentDocument } from '../../../model/agent-document.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** "Next.js" is no file. */
const PRODUCTS = String.raw`(?!(?:next|node|vue|nuxt|express|chart|three|d3|react|alpine|ember|socket|moment|day|nest|solid|discord|asp)\.(?:js|net|io)\b)`;
const PATH = String.raw`${PRODUCTS}((?:[\w.@~-]{1,60}\/){1,8}[\w.@-]{0,60}|[\w.-]{1,60}\.(?:md|mdx|txt|json|jsonl|ya?ml|toml|ini|cfg|env|xml|csv|html?|css|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|sql|sh|ps1|log|lock|tf|bicep))(?![\w/])`;
const WRITE = '(?:write|edit|modify|touch|change|create|save|update|alter)';
/** "Never write outside x", "only edit files in x", "write only x", "x is the only file you edit", "nothing outside x is changed". */
const LIMITS: readonly RegExp[] = [
  String.raw`\b(?:never|not|n't|nothing|avoid) (?:ever )?(?:${WRITE}|writing|editing|anything|is written|is changed)? ?(?:[a-z]{1,12} ){0,3}(?:outside|beyond|other than|except|but)(?: of| in| to)? (?:the )?(?:(?:file|folder|directory) )?${PATH}`,
  String.raw`\b(?:only|exclusively|solely) ${WRITE}s?(?:,? (?:(?:or|and) )?${WRITE}s?){0,2} (?:[a-z]{1,12} ){0,2}?(?:(?:in|inside|within|under|to|below) )?(?:the )?${PATH}`,
  String.raw`\b${WRITE}s? (?:[a-z]{1,12} ){0,2}?(?:only|exclusively|solely|nothing but) (?:(?:in|inside|within|under|to|below) )?(?:the )?${PATH}`,
  String.raw`^${PATH} is the (?:only|sole|one) (?:file|folder|directory|place|path) (?:that )?(?:you|this agent|it|the agent)?(?: may| can| ever)? ?${WRITE}s?`,
].map((source) => new RegExp(source));
const MAY_LIMIT = /outside|beyond|other than|except|but|only|exclusively|solely|sole|one/;
const WRITES = new RegExp(
  String.raw`^(?:[a-z]+ly )?(?:then |also |finally )?(?:append|write|save|update|create|edit|modify|add|store|put|record|log|export|dump|generate|rename|delete|move|extend|maintain|change|adjust|insert)s?\b.{1,90}?(?<![\w/.])${PATH}`,
);
const LIMITING = linesLike(...LIMITS);
const WRITING = linesLike(WRITES);
/** Nobody limits more often; it keeps the cost of a hostile file linear. */
const MOST_LIMITS = 5;

interface Limit {
  readonly clause: UnderstoodClause;
  readonly path: string;
}

/** One place alone that may be written to, and a line that writes elsewhere. */
export function findWriteLimits(document: AgentDocument): readonly ExclusivePair[] {
  const limits = clausesOf(document, LIMITING.of(document)).flatMap(limitIn).slice(0, MOST_LIMITS);
  if (limits.length === 0) return [];
  return clausesOf(document, WRITING.of(document)).flatMap((clause): readonly ExclusivePair[] => {
    if (clause.negation !== undefined || clause.condition !== undefined) return [];
    const written = WRITES.exec(clause.text)?.[1];
    const limit =
      written === undefined ? undefined : limits.find((one) => one.clause.statement !== clause.statement && !lies(written, one.path));
    if (limit === undefined || limits.some(({ path }) => lies(written ?? '', path))) return [];
    return [{ alone: limit.clause, other: clause, what: 'place to write to' }];
  });
}

function limitIn(clause: UnderstoodClause): readonly Limit[] {
  if (!/[/.]/.test(clause.text) || !MAY_LIMIT.test(clause.text)) return [];
  const path = LIMITS.map((pattern) => pattern.exec(clause.text)?.[1]).find((found) => found !== undefined);
  // "Write only changed/new pages" names no folder.
  return path === undefined || !/[./]$|\.[a-z]+$|\/.*\//.test(path) ? [] : [{ clause, path }];
}

/** True where a path is the other or below it. */
function lies(path: string, within: string): boolean {
  const [inner, outer] = [path, within].map((one) => one.replace(/^\.?\//, '').replace(/\/$/, ''));
  return (
    inner === outer ||
    inner?.startsWith(`${outer}/`) === true ||
    outer?.endsWith(`/${inner}`) === true ||
    inner?.endsWith(`/${outer}`) === true
  );
}
