/**
 * The verbs that lines of agent files are built from. Data only: base forms, because every other form follows from them by rule.
 * A verb that is missing makes a line a phrase, which the rules treat as the weaker claim.
 */

/** Verbs whose base form is hardly ever a noun or an adjective: at the start of a line they instruct. */
export const PLAIN_VERBS = `accept accomplish achieve acknowledge acquire act activate adapt add address adhere adjust adopt advise align allow
analyze analyse anticipate append apply appoint architect articulate ascertain ask assemble assert assess assign assist assume attach attempt
attend authenticate automate avoid balance be become begin believe boost bring broaden build calculate calibrate capture categorize celebrate
centralize challenge champion choose cite clarify classify cleanse close coach collaborate collect combine communicate compare compile complete
comply compose comprehend compute concentrate conclude conduct configure confirm connect consider consolidate construct consult consume contain
contribute convert convey coordinate correct correlate craft create critique cultivate curate customize decide decline decompose decouple
decrease deduplicate deepen default define delegate delete deliver demonstrate denormalize deploy deprecate derive describe detect determine
develop diagnose differentiate disable disclose discover discuss display distill distinguish distribute dive divide drive elevate elicit
eliminate embed embrace emphasize employ empower enable encapsulate encode encourage enforce engage engineer enhance enrich ensure enter
equip escalate establish evaluate evolve examine exceed excel exclude execute expand expect explain explore expose express extend extract
facilitate fetch finalize find finish follow foster fulfill gain gather generate get give go grow guarantee guide handle harden harness
have help hide identify illustrate implement import improve include incorporate increase inform ingest inherit initialize initiate inject innovate
insert inspect inspire install instantiate instruct integrate interact interpret introduce invent investigate invite invoke involve isolate
iterate justify keep know launch lead learn let leverage list listen locate look lower maintain make manage maximize measure meet memorize
mention merge migrate mimic minimize mitigate modify monitor motivate navigate need negotiate normalize note notify obtain offer omit operate
optimize orchestrate organize outline overcome oversee parse participate perceive perform persist pinpoint pioneer populate pose possess
practice predict prefer prepare prescribe preserve prevent prioritize proceed produce promote propose protect prove provide provision publish
pursue push put quantify raise reach read realize receive recognize recommend reconcile reconstruct recover recreate recruit reduce refactor
refer refine reflect refuse reimagine reinforce reject relate rely remain remember remove rename render repeat replace replicate represent
reproduce require resolve respect respond restart restore restrict restructure retain retrieve revise revolutionize rewrite rewire run
sanitize satisfy save say see seek segment select send serve simplify simulate skip solve speak specify spend standardize start stay
streamline strengthen strive structure submit suggest summarize supply surface survive sustain synchronize synthesize tackle tailor take talk
teach tell tend terminate think throw tighten track train transcend transform translate triage troubleshoot try tune turn uncover understand
unify unlock update upgrade use utilize validate verify visualize walk want warn watch weigh work write yield
purge erase wipe destroy fabricate hallucinate presume transmit mutate bypass forgo neglect conceal withhold authorize discard overwrite hardcode redact encrypt decrypt paraphrase swallow ignore interrupt postpone defer rotate squash rebase inquire speculate infer emit bury soften exaggerate downplay mask anonymize scrape impose disturb
amend alter govern dictate overrule settle treat restate formulate revisit indicate bind dispense waive insist scrap favour favor lean ban forbid
permit prohibit await deny approve agree disagree contradict criticize criticise praise shorten abbreviate truncate elaborate condense annotate
shrink strip trim prune downgrade uninstall unpublish externalize recheck resume continue carry flatten leave infringe indent`;

/** Base forms that are nouns or adjectives as well ("Test coverage", "Clean code"): the word behind decides. */
export const NOUN_VERBS = `access account act aim alert answer approach archive audit backup balance batch benchmark block break brief budget bundle
cache call catch cause change chart check clean cluster code command comment commit compress control convert cost count cover cut damage
date debug delay design detail direct document draft drill drop duplicate edit estimate exercise experiment export fail feature feed fetch
figure filter fix flag flow focus force forecast form format frame function fuzz gate grade grant graph group guard hand hold host
impact index influence input interface interview issue join judge label lead level link list load lock log loop map mark market match
mean measure mentor message mine mirror mock model monitor move name need network object offer order output own pack package page
pair partner patch pattern pause phase pilot pin pipe place plan play point poll practice present press price probe process profile program
project prompt prototype pull purchase query question queue quote rank rate reason record redirect refresh release report request research
reset resource result retry return reuse review revert rewrite roll root route sample scale scan schedule scope score screen script search
secure set setup shape share shift ship show sign size sketch sort source spawn split sponsor spot stage staff start state step stop store
strategize stream stress stub style summary support surface survey switch sync table tag target task team template test time touch trace track trade
train transition trigger trust type value version view visit voice wait wrap zoom
guess pick copy clone fork clash bump fill pass stall chain nest echo spell override halt silence mute clear empty round`;

/** Past tenses that do not end in -ed. */
export const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  cut: 'cut',
  done: 'do',
  drove: 'drive',
  driven: 'drive',
  fed: 'feed',
  found: 'find',
  gave: 'give',
  given: 'give',
  got: 'get',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  hid: 'hide',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  led: 'lead',
  made: 'make',
  met: 'meet',
  oversaw: 'oversee',
  ran: 'run',
  rewrote: 'rewrite',
  rewritten: 'rewrite',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  shown: 'show',
  spent: 'spend',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  taught: 'teach',
  told: 'tell',
  took: 'take',
  taken: 'take',
  understood: 'understand',
  went: 'go',
  won: 'win',
  wrote: 'write',
  written: 'write',
};
