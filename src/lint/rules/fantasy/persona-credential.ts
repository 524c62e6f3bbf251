import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import type { Range } from '../../../model/range.ts';
import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { claimLines, type ClaimLine } from '../../text/claim-lines.ts';
import {
  findPersonaClaims,
  isCareerTitle,
  mayHoldPersonaClaims,
  SURE_SIGNS,
  WORDLESS_SIGNS,
  type PersonaClaim,
} from '../../text/find-persona-claims.ts';
import { placeOfLine } from '../../text/grammar/place-of-line.ts';
import { withoutTenure } from '../../text/without-tenure.ts';
import { signedLines, type SignedLine } from '../../text/signed-lines.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** A sub-agent begins with each call: told of a career, it cites one instead of checking the project in front of it. */
export default defineFileRule({
  id: 'fantasy/persona-credential',
  meta: {
    summary: 'Disallow an invented career, deeds and credentials',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    years: 'Unexpected time of service `{claim}`, expected what the agent should know or check: a sub-agent has worked for no year',
    deed: 'Unexpected deed `{claim}`, expected an instruction: a sub-agent has done nothing before this run',
    honour: 'Unexpected credential `{claim}`, expected the standard to work by: nobody ever gave a sub-agent one',
    period: 'Unexpected stage of a career `{claim}`, expected knowledge sorted by topic: a sub-agent has no biography',
    lesson: 'Unexpected personal experience `{claim}`, expected the rule that follows from it: a sub-agent remembers no other run',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document, leastCertainty } = context;
    const report = unlessAllowed(context);
    const careers = careerSections(document);
    let story: Statement | undefined;
    for (const { line, signs } of personaLines(document, careers, leastCertainty === 'possible' ? -1 : SURE_SIGNS)) {
      const isCareer = careers.has(line.section);
      const own = document.statements[line.statement];
      if (own === undefined || story?.section !== own.section || own.listDepth <= story.listDepth) story = undefined;
      const claims = findPersonaClaims(line.text, { isTitle: line.kind === 'title', isCareer, isStory: story !== undefined, signs });
      if (claims.length === 0 || isShown(document, line)) continue;
      if (isCareer && claims.some(({ kind }) => kind === 'deed')) story ??= own;
      for (const claim of claims) {
        const at = shiftRange({ start: claim.start, end: claim.end }, line.start);
        report({
          at,
          messageId: claim.kind,
          data: { claim: document.text.slice(at.start, at.end) },
          certainty: claim.isMeasured ? 'likely' : 'possible',
          fixes: fixesFor(claim, line),
        });
      }
    }
  },
});

/** The lines of biographies, and others that may hold a claim. */
function personaLines(document: AgentDocument, careers: ReadonlySet<number>, wanted: number): readonly SignedLine[] {
  const signed = signedLines(document, 'persona', wanted);
  if (careers.size === 0) return signed.filter(({ line }) => mayHoldPersonaClaims(line.text));
  if (!mayHoldPersonaClaims(document.text)) return [];
  const signsOf = new Map(signed.map(({ line, signs }) => [line, signs]));
  return claimLines(document)
    .filter((line) => careers.has(line.section) || signsOf.has(line))
    .map((line) => ({ line, signs: ((signsOf.get(line) ?? 0) | WORDLESS_SIGNS) & wanted }));
}

/** Lines that show how to call the agent tell of its callers. */
function isShown(document: AgentDocument, line: ClaimLine): boolean {
  const { kind } = placeOfLine(document, line);
  return line.kind === 'statement' && (kind === 'trigger' || kind === 'example');
}

/** Indices of the sections that promise a biography, with everything below them. */
function careerSections(document: AgentDocument): ReadonlySet<number> {
  const careers = new Set<number>();
  for (const [index, section] of document.sections.entries()) {
    if (careers.has(section.parent) || isCareerTitle(section.title)) careers.add(index);
  }
  return careers;
}

function fixesFor(claim: PersonaClaim, line: ClaimLine): readonly Fix[] {
  if (claim.kind !== 'years') return [];
  const cut = withoutTenure(line.text, claim);
  if (cut === undefined) return [];
  const range: Range = { start: line.start + cut.start, end: line.start + cut.end };
  return [{ title: 'Remove the time of service', safety: 'suggestion', edits: [{ range, text: '' }] }];
}
