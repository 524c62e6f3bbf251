/**
 * What titles and lead-in lines say about the lines below them. Data only: each entry is a class of titles that many authors use.
 */

/**
 * `example`: shown, not said: dialogues, samples, templates, prompts to start from.
 * `message`: words that the agent is to say when it is done, fixed before the work.
 * `avoid`: what not to do: anti-patterns, bans, violations, pitfalls.
 * `trigger`: when to delegate to the agent.
 * `target`: what must hold in the end: checklists, criteria, service levels, budgets.
 */
export type PlaceKind = 'example' | 'message' | 'avoid' | 'trigger' | 'target' | 'plain';

/** In the order in which they are tried: "Example checklist" is an example. */
export const PLACE_TITLES: readonly { readonly kind: Exclude<PlaceKind, 'plain'>; readonly pattern: RegExp }[] = [
  // "Delivery notification:", "Completion message", "Final report to the user".
  {
    kind: 'message',
    pattern:
      /\b(?:(?:delivery|completion|success|handoff|final|status|summary) (?:notification|message|announcement|statement)(?: (?:format|template|example))?|notification|completion (?:report|format)|(?:report|say|respond|reply|announce|state|tell)\b.{0,30}\b(?:when|once|upon) (?:done|finished|complete[d]?|ready))\s*:?\s*$/i,
  },
  // "Usage Examples", "Sample output", "Prompt starters", "Example interactions", "Templates", "Case study".
  {
    kind: 'example',
    pattern:
      /\b(?:examples?|e\.g\.|samples?|templates?|prompt starters?|starter prompts?|case stud(?:y|ies)|mock-?ups?|illustrations?|placeholders?|user queries|interactions?|(?:output|report|response|reporting|documentation|message|email) (?:format|structure|style|layout)s?|scenarios?|demo|dialogues?|you(?:r|) might (?:say|ask)|questions? (?:to ask|you))\b/i,
  },
  // "Anti-patterns", "What NOT to do", "Violations", "Common pitfalls", "Red flags", "Forbidden".
  {
    kind: 'avoid',
    pattern:
      /\b(?:anti-?patterns?|avoid|never|don['’]?ts?|do not|not to|not do|forbidden|prohibited|banned|disallowed|violations?|pitfalls?|mistakes?|red flags?|warning signs?|smells?|out of scope|limitations?|boundaries|will not|won['’]t|cannot|can['’]t|myths?|buzzwords?|fantasy|hype|bad|wrong|negative|failure modes?|things to (?:remove|delete))\b|❌|🚫|⛔/iu,
  },
  // "When to use", "When invoked", "Triggers", "Use this agent when".
  {
    kind: 'trigger',
    pattern:
      /\bwhen (?:to (?:use|invoke|call)|invoked|activated)\b|\btriggers?\b|\buse (?:this (?:agent|skill)|when|cases?|for|it)\b|\binvoke\b/i,
  },
  // "Checklist", "Success criteria", "Quality gates", "Performance targets", "SLOs", "Acceptance", "KPIs", "Budgets", "Thresholds".
  {
    kind: 'target',
    pattern:
      /\b(?:checklists?|criteria|criterion|gates?|targets?|slos?|slas?|service levels?|kpis?|okrs?|key results?|objectives?|goals?|acceptance|budgets?|thresholds?|benchmarks?|definition of done|indicators?|metrics?|baselines?|limits?|scor(?:e|es|ing|ecard)|rubrics?|severit(?:y|ies)|must (?:have|achieve|meet)|constraints?|alerts?|minimums?)\b/i,
  },
];
