import type { AgentDocument } from '../../../model/agent-document.ts';
import { standInTwoRecords } from '../outline/find-records.ts';
import { conceptsIn } from '../statements/concepts.ts';
import { clausesOf } from '../statements/understand-document.ts';
import { areForOneReader } from '../statements/role-parts.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';

/** Two lines that give one matter to two holders. */
export interface HeldTwice {
  readonly kind: 'truth' | 'say';
  readonly at: UnderstoodClause;
  readonly other: UnderstoodClause;
}

const X = '(?<holder>[^,;:]{2,60}?)';
const M = '(?<matter>[^,;:()]{2,60})';
const SOLE = '(?:single|sole|only|one|canonical|authoritative|definitive|official|ultimate)';
const TRUTH = '(?:source of truth|source|definition|reference|record|authority|home|list|registry|version)';
const BE = '(?:is|are|remains?|stays?|serves? as|acts? as)';

/** How a clause gives a matter to a holder that no other can be beside, by what is given. */
const HELD: readonly (readonly [role: string, kind: HeldTwice['kind'], pattern: RegExp])[] = [
  ['truth', 'truth', `^${X} ${BE} (?:always )?(?:the |our |your )?(?:${SOLE} ){0,2}source of truth (?:for|on|about) ${M}$`],
  ['truth', 'truth', `^${X} ${BE} (?:always )?(?:the |our |your )?(?:${SOLE} ){1,2}${TRUTH} (?:for|of|on|about) ${M}$`],
  [
    'truth',
    'truth',
    `^the (?:${SOLE} ){0,2}(?:source of truth|${SOLE} ${TRUTH}) (?:for|of|on|about) (?<matter>[^,;:()]{2,60}?) (?:is|are|lies in|lives in) ${X}$`,
  ],
  ['owner', 'say', `^${X} (?:alone )?(?:owns?|is the (?:sole |only )?owner of) ${M}$`],
  ['owner', 'say', `^(?<matter>[^,;:()]{2,60}?) (?:is|are) owned by ${X}$`],
  ['escalate', 'say', `^(?:always )?(?:escalate|hand|refer|forward) ${M.replace('{2,60}', '{2,60}?')} to ${X}$`],
  ['report', 'say', `^you report (?:only |directly )?to ${X}(?<matter>$)`],
  ['final', 'say', `^${X} (?:has|have|holds?) the (?:final|last) (?:say|word|decision) (?:on|over|about|in) ${M}$`],
  [
    'final',
    'say',
    `^(?:the )?final (?:sign-?off|approval|decision|say|word) (?:on|for|of|over) (?<matter>[^,;:()]{2,60}?) (?:comes from|rests with|lies with|belongs to|is with|is given by) ${X}$`,
  ],
  ['final', 'say', `^(?<matter>[^,;:()]{2,60}?) needs? (?:the )?(?:sign-?off|approval) (?:from|of|by) ${X} (?:only|alone)$`],
  ...['decides?|decided', 'signs? off|signed off', 'prioriti[sz]es?|prioriti[sz]ed'].flatMap((forms) => {
    const [active = '', passive = ''] = forms.split('|');
    return [
      [passive, 'say', `^${X} ${active}(?: on)? ${M}$`],
      [passive, 'say', `^(?<matter>[^,;:()]{2,60}?) (?:is|are|must be) ${passive}(?: on)? by ${X}$`],
    ];
  }),
].map(([role = '', kind = '', source = '']) => [role, kind === 'truth' ? 'truth' : 'say', new RegExp(source)]);
const HELD_LINES = linesLike(...HELD.map(([, , pattern]) => pattern));
/** Nobody gives more away; it keeps the cost of a hostile file linear. */
const MOST_CLAIMS = 60;
/** "Each owns its part", "who owns the data": nobody is named. */
const NOBODY = /^(?:each|every|who|which|what|it|this|they|these|that|if|when|all|any|one|no|nobody|never|both|whoever)\b/;

/** What another clause named. */
const POINTS = /^(?:it|this|that|them|these|those)\b/;

const SELF = /^(?:you|this agent|the agent)$/;

interface Claim {
  readonly role: string;
  readonly kind: HeldTwice['kind'];
  readonly clause: UnderstoodClause;
  readonly holder: readonly string[];
  readonly matter: string;
}

/** One matter, in the same words, with two sources of truth, two owners or two last words. */
export function findHeldMatters(document: AgentDocument): readonly HeldTwice[] {
  const first = new Map<string, Claim>();
  return claimsOf(document).flatMap((claim): readonly HeldTwice[] => {
    const key = `${claim.role} ${claim.matter}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, claim);
    if (before === undefined || !areOthers(before, claim) || !isOneCase(document, before, claim)) return [];
    return [{ kind: claim.kind, at: claim.clause, other: before.clause }];
  });
}

function claimsOf(document: AgentDocument): readonly Claim[] {
  return clausesOf(document, HELD_LINES.of(document))
    .filter(({ negation, condition }) => negation === undefined && condition === undefined)
    .flatMap((clause): readonly Claim[] => {
      for (const [role, kind, pattern] of HELD) {
        const { holder: by = '', matter: about = '' } = pattern.exec(clause.text)?.groups ?? {};
        const holder = wordsOf(by);
        if (holder.length === 0) continue;
        return NOBODY.test(by) || POINTS.test(about)
          ? []
          : [
              {
                role,
                kind,
                clause,
                holder,
                matter: wordsOf(about.replace(/ (?:yourself|itself|alone)$/, ''))
                  .toSorted()
                  .join(' '),
              },
            ];
      }
      return [];
    })
    .slice(0, MOST_CLAIMS);
}

/** None is the other in fewer words. */
function areOthers({ clause, holder }: Claim, other: Claim): boolean {
  if (clause.statement === other.clause.statement) return false;
  return !holder.every((word) => other.holder.includes(word)) && !other.holder.every((word) => holder.includes(word));
}

function isOneCase(document: AgentDocument, { clause }: Claim, other: Claim): boolean {
  return areForOneReader(document, clause.range, other.clause.range) && !standInTwoRecords(document, clause.range, other.clause.range);
}

function wordsOf(text: string): readonly string[] {
  if (SELF.test(text)) return ['self'];
  return conceptsIn(text).map(({ stem }) => stem);
}
