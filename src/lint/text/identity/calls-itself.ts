/** A way to say a role. */
export interface RoleForm {
  /** What every match has one of, in lower case, so that most patterns are never compiled; default: no test. */
  readonly needs?: readonly string[];
  readonly pattern: RegExp;
}

/** The professions that an agent may call itself by, as one alternative of a pattern. */
export const ROLES =
  '(?:agent|assistant|specialist|expert|engineer|developer|architect|analyst|consultant|advis[eo]r|manager|strategist|coordinator|reviewer|auditor|designer|researcher|writer|editor|planner|producer|tester|administrator|scientist|coach|teacher|tutor|lawyer|nurse|doctor|accountant|copywriter|marketer|recruiter|translator|photographer|journalist|chef|broker|seller|trader|therapist|pentester|programmer|technician|clerk|officer|director)';
const FIELDS = "((?:[\\w/&.+#'’-]{2,25} ){1,4}?";
const CLOSINGS: readonly string[] = ['signed', 'regards', 'sincerely', 'yours', 'truly', 'faithfully', 'cheers', 'thanks', 'signature'];
/** The agent calls itself by a role of its own: only with a field of work in front of one of these professions. */
export const CALLS_ITSELF: readonly RoleForm[] = [
  // "Use this Angular upgrade specialist for", "the main product of this migration role".
  { needs: ['this '], source: `\\bthis ${FIELDS}(?:${ROLES}|role|job|position))\\b(?!['’]s|-)` },
  // "Prepared by your typesetting specialist", "Yours, the wedding planner".
  {
    needs: ['by your ', ...CLOSINGS, '— your ', '– your ', '- your '],
    source: `\\b(?:(?:prepared|written|compiled|delivered|presented|authored|drafted|brought to you|created|crafted|produced|sent) by|signed,?|regards,?|sincerely,?|yours,?|truly,?|faithfully,?|cheers,?|thanks,?|signature:?|[—–-]) (?:your|yours truly, the) ${FIELDS}${ROLES})\\b`,
  },
  {
    needs: CLOSINGS,
    source: `\\b(?:signed|regards|sincerely|yours|truly|faithfully|cheers|signature),?:? the ${FIELDS}${ROLES})\\b`,
  },
  { needs: ['— the ', '– the '], source: `[—–] the ${FIELDS}${ROLES})\\b` },
  // "What you, as the regional account manager, expect".
  { needs: ['you as ', 'you, as ', 'you being ', 'you, being '], source: `\\byou,? (?:as|being) (?:the|an?|our) ${FIELDS}${ROLES})\\b` },
  // "Expected of an elite baker", "the way a baker would".
  {
    needs: ['expected of', 'worthy of', 'typical of', 'befit', 'like any', 'as any', 'as every', 'the way', 'just as', 'much as'],
    source: `\\b(?:expected of|worthy of|typical of|befits?|befitting|like any|as any|as every|the way|just as|much as) (?:an? |the )?${FIELDS}${ROLES})\\b`,
  },
  { needs: ['as a ', 'as an '], source: `\\bas an? ${FIELDS}${ROLES}) (?:would|does|should|must|is expected)\\b` },
  {
    needs: [
      'work as',
      'job as',
      'duties as',
      'task as',
      'office as',
      'expertise as',
      'experience as',
      'background as',
      'craft as',
      'training as',
    ],
    source: `\\byour (?:work|job|duties|task|office|daily work|expertise|experience|background|craft|training) as (?:an?|the) ${FIELDS}${ROLES})\\b`,
  },
].map(({ needs, source }) => ({ needs, pattern: new RegExp(source, 'i') }));
