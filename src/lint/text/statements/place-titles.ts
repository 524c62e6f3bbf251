/** What a title or a lead-in line ("Never:") says of the lines below it. Data only. */

/** Shown, not said: nothing below it instructs. */
export const SHOWN_BELOW =
  /\b(?:examples?|samples?|templates?|prompt starters|starter prompts|case stud(?:y|ies)|interactions|scenarios|dialogues?|anecdotes?|symptoms?|troubleshooting|common (?:issues|errors|problems|questions)|faq|changelog|resources|further reading|references|user (?:queries|says)|query types|output format|report format|when invoked|notification|progress tracking)\b/i;

/** Turned round: what stands below it is not to be done. */
export const BANNED_BELOW =
  /^\W{0,6}(?:(?:you )?(?:will|must|should|do|shall|can|may) ?n[o'’]t\b|never\b|don['’]?ts?\b|(?:what|things)? ?(?:not to|to avoid|you (?:must|should|do|will) (?:not|never))\b|avoid\b|forbidden|prohibited|banned|disallowed|not allowed|out of scope|anti-?patterns?|(?:common )?(?:pitfalls|mistakes)|red flags|bad (?:practices?|patterns?|habits?)|the following (?:is|are) (?:strictly )?(?:not allowed|forbidden|prohibited|banned|disallowed))|\b(?:what (?:not to do|to avoid)|you never|strictly (?:forbidden|prohibited)|anti-?patterns?|pitfalls|must not|do not|never do)\b[^.]{0,20}$|\b(?:do|does|will|must|should|shall|may|can) ?(?:not|n['’]t)(?: do)?\W{0,4}$/iu;

/** Neither said nor turned round: what others do wrong, what is searched for, what limits something. */
export const TOLD_BELOW =
  /\b(?:limitations?|smells?|warning signs?|failure modes?|patterns? to (?:look|search|flag|detect)|look for|violations?|issues to|checks? for|myths?|traps?|trade-?offs?|pros|cons|versus|vs)\b|^\W{0,4}(?:option|variant|alternative|mode|phase|scenario|level|tier)s?(?: [\dA-Z])?\b|\b(?:mode|variant|alternative)\W{0,4}$|^\W{0,4}(?:mode|goal|flag|state|status|case): |\b(?:who|they|agents?) will\W{0,4}$|\b(?:before|when|whenever|if|unless|until|after)\W{0,4}$|\b(?:if|unless)(?: [a-z]+){1,3}\W{0,4}$/i;

/** Steps and products: what stands below it does the work rather than rules it. */
export const STEPS_BELOW =
  /\b(?:process|steps?|workflow|procedure|phases?|approach|method(?:ology)?|actions?|outputs?|deliverables?|tasks?|protocol|when invoked|execution|implementation|instructions|development|handoff)\b/i;

/** Rules, standards and checklists: what stands below it binds the rest of the file. */
export const RULES_BELOW =
  /\b(?:rules?|standards?|principles?|guidelines?|checklists?|criteria|constraints?|requirements?|policy|policies|important|critical|notes?|quality|best practices|guardrails?|boundaries|conventions?|must|gates?|security|philosophy)\b/i;

/** What stands below it is to be done or may be there. */
export const WANTED_BELOW =
  /^\W{0,6}(?:you )?(?:(?:always|must|should|may|can|shall|will)(?: (?:do|have|include|use))?|dos?|do['’]s|(?:explicitly )?(?:allowed|permitted|required|mandatory|acceptable|encouraged)|the following (?:is|are) (?:always )?(?:allowed|permitted|required|mandatory|acceptable))\W{0,6}$/iu;
