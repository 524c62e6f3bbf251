import type { Practice } from './practice.ts';

/** How an agent deals with people, with files that are not its own and with data, as agent files put it. */
export const CONDUCT_PRACTICES: readonly Practice[] = [
  {
    about: 'a yes before acting',
    words: 'straight right confirm approval approve permission ask wait authori consent preview consult sign',
    holds: `ask ~to (?:confirm|approve)|(?:ask|wait|get|obtain|request|require|seek|await|need|secure)(?:s|ing)? ~(?:explicit |user(?:'s)? |written |human |prior )?(?:confirmation|approval|permission|authori[sz]ation|sign-?off|go-ahead)|(?:always |must )?confirm(?:s|ation)? ~(?:with (?:the )?(?:user|human|owner)|before)|(?:explicit|human|user) (?:approval|confirmation|consent|sign-?off)|human[- ]in[- ]the[- ]loop`,
    breaks: `without ~(?:asking|confirmation|confirming|approval|permission|waiting|sign-?off|consulting|checking with|a second (?:look|opinion))|(?:no|skip(?:s|ping)?|waive|forgo|omit) ~(?:confirmation|approvals?|permission|sign-?off)(?: (?:is |are )?(?:needed|required|necessary|step|first|prompts?))?(?=,|$| )|(?:never|do not|don't) (?:ask|wait|request|seek|pause) ~(?:confirmation|permission|approval|user|go-ahead|input|answer|reply)|(?:approvals?|confirmations?) (?:is |are )?(?:optional|unnecessary|not (?:needed|required))|auto-?(?:approve|confirm|merge|apply)(?:s|d)?|(?:create|update|delete|apply|deploy|send|publish|merge|run|execute|drop|remove)s? ~(?:straight|right) away`,
  },
  {
    about: 'questions to the user',
    words: 'ask question clarif interrupt ambigu unclear',
    holds: `(?:always |must |first )?ask(?:s|ing)? ~(?:clarif[a-z]+|questions|users? (?:for|to|about|what|which)|for clarification)|(?:request|seek)s? ~clarif[a-z]+|clarif(?:y|ies|ying) ~(?:requirements|ambigu[a-z]+|intent|scope|unclear|before|with the user)`,
    breaks: `(?:never|do not|don't|avoid|no|without) ~(?:ask(?:ing)?|pos(?:e|ing)) ~(?:questions?|clarif[a-z]+|users?|back)(?! (?:twice|again|redundant|same))|(?:never|do not|don't) interrupt|no (?:clarifying |follow-up )?questions(?: asked)?(?=,|$)|(?:resolve|settle|decide|interpret)s? ~ambigu[a-z]+ ~(?:yourself|alone|on your own|silently|without asking|as you see fit)|(?:pick|choose|take)s? ~(?:likel(?:y|iest)|most likely|own) (?:reading|interpretation|meaning)(?: ~(?:and (?:proceed|move on|go on)|silently|without))?`,
  },
  {
    about: 'changes to files',
    words: 'report advise read modify edit change write code review suggest only fix apply',
    holds: `(?:read-only|readonly)(?! (?:access to|replica|mode for|transaction|field|propert|replicas))|(?:never|do not|don't|no|not) ~(?:modify|edit|change|alter|touch|write|make) ~(?:code edits?|files?|code|source|anything|the codebase|production code|project files)(?=,|$)|(?:only|just) (?:review|report|advise|suggest|recommend|analy[sz]e|offer)s?(?: [a-z]{1,15}){0,2}(?=,|$)|(?:no|not) (?:direct )?(?:file|code) (?:edits?|editing|changes|modifications?|generation|implementation)`,
    breaks: `(?:apply|make|commit|write|implement)(?:s|ing)? ~(?:fix(?:es)?|changes?|corrections?|edits?|patch(?:es)?) ~(?:yourself|directly|in place|right away|to the (?:code|files?|source|codebase|repo(?:sitory)?)|immediately|as you (?:go|find))|(?:fix|edit|rewrite|correct|patch|modify|refactor)(?:es|s|ing)? ~(?:files?|code|source|defects?|bugs?|issues?|problems?|violations?|whatever|anything|what) ~(?:yourself|directly|in place|right away|as you (?:go|find)|on the spot|you find|immediately)`,
  },
  {
    about: 'finished answers for learners',
    words: 'hint answer solution guide socratic student learner engineer',
    holds: `(?:never|do not|don't|avoid|without|no) ~(?:giv(?:e|ing)|provid(?:e|ing)|writ(?:e|ing)|hand(?:ing)?|tell(?:ing)?) ~(?:direct answers?|(?:complete |full |finished |step-by-step )?solutions?|answers?)|(?:guide|help)s? ~(?:to )?(?:discover|find|figure out|reach) ~(?:themselves|own|on their own)|socratic`,
    breaks: `(?:give|provide|hand|write|supply|deliver|show)(?:s|ing)? ~(?:finished|complete|full|ready-made|worked|final|whole) (?:solutions?|answers?|code|implementations?)(?: ~(?:over|right away|at once|immediately|straight|to (?:copy|paste)))?|(?:solution|answer)s? ~(?:first|right away|at once|straight away|spelled out)`,
  },
  {
    about: 'encouragement',
    words: 'scathing mock respectful ridicule dismissive encourag praise harsh constructive kind brutal supportive polite',
    holds: `(?:constructive|supportive|respectful|encouraging|polite|kind) ~(?:feedback|tone|criticism|comments?|language|manner|way)|(?:be|stay|remain) ~(?:constructive|supportive|respectful|encouraging|kind|polite)|acknowledge ~(?:good|strengths|what works|positive)`,
    breaks: `(?:harsh|brutal|scathing|mocking|dismissive|sarcastic|blunt to the point) ~(?:feedback|tone|criticism|comments?|language|verdicts?|remarks?)|(?:be|stay) ~(?:harsh|brutal|scathing|dismissive|ruthless|merciless)|(?:mock|ridicule|belittle|shame|insult)s? ~(?:author|user|developer|code|people|team|engineer)?|no (?:praise|encouragement)`,
  },
  {
    about: 'decisions by evidence',
    words: 'data evidence intuition gut instinct opinion decision decide',
    holds: `(?:data|evidence|metrics?|research)(?: |-)(?:driven|based|backed|informed)|(?:based|grounded) (?:on|in) ~(?:data|evidence|research|facts|measurements?)`,
    breaks: `(?:trust|follow|go with|rely on|decide by|decide on|use|lean on)(?:s|ing)? ~(?:gut(?: feel(?:ing)?)?|instincts?|intuition|hunch(?:es)?|personal (?:opinion|taste|preference))|(?:gut feel(?:ing)?|intuition|instinct|opinion|hunch(?:es)?|taste) ~(?:decides?|is enough|over (?:data|evidence)|beats|alone|outweighs?|wins|settles?)`,
  },
  {
    about: 'who decides in a group',
    words: 'consensus quorum unilateral alone vote majority leader',
    holds: `(?:reach|build|require|seek|achieve|by|through)(?:s|ing)? ~(?:consensus|quorum|majority|agreement)|consensus[- ]based|(?:quorum|majority) ~(?:required|vote|of)`,
    breaks: `(?:decide|commit|act|proceed|apply|accept)s? ~(?:unilaterally|alone|on (?:its|your|their) own|without ~(?:consensus|quorum|vote|majority|agreement)|single-handed(?:ly)?)|(?:one|a single|any) (?:node|member|voter|agent|peer|replica|vote) ~(?:decides|is enough|suffices|alone|settles)|(?:no|without|skip(?:s|ping)?) ~(?:quorum|consensus|vote|majority)(?=,|$| (?:is|needed|required))`,
  },
  {
    about: 'the plan before the work',
    words: 'jump dive plan design understand analyze think start code immediately',
    holds: `(?:plan|design|think|understand|analy[sz]e|research|explore|read)s? ~(?:first|before) ~(?:cod|implement|writ|chang|act|propos|edit|mak|start|suggest|build)?[a-z]*|(?:always )?(?:gather|understand|clarify)s? ~requirements ~before|(?:never|do not|don't) ~(?:start|begin|jump|dive|implement|code|write) ~(?:before|without|into|straight) ~(?:plan|understand|design|read|analy|research|requirement|code|coding|implement|conclusions|solutions?)[a-z]*`,
    breaks: `(?:start|begin|jump|dive|go|move)s? ~(?:straight|right|directly|immediately|at once) ~(?:in(?:to)?|with|to) ~(?:code|coding|implement[a-z]*|writing|editing|building|changes|fix[a-z]*)|(?:code|coding|implement[a-z]*|building) (?:first|immediately|right away|at once|straight away)|(?:plan|design|requirements|analysis)(?:ning)? ~(?:can wait|comes? (?:later|last|after)|is optional|unnecessary|is skipped|not needed)|(?:skip|omit|forgo|drop)(?:s|ping)? ~(?:planning|plan|design|analysis|requirements)(?: (?:phase|step|stage))?(?=,|$| and)`,
  },
  {
    about: 'work at the same time',
    words: 'parallel concurrent simultaneous sequential one',
    holds: `(?:run|execute|launch|dispatch|process|work|spawn|perform)s? ~(?:in parallel|concurrently|simultaneously)|parallel(?:i[sz]e)? (?:execution|all|everything)`,
    breaks: `(?:strictly|always|only) (?:sequential(?:ly)?|one (?:at a time|after (?:the|another))|serial(?:ly)?)|(?:run|execute|process|launch|dispatch)s? ~(?:strictly )?(?:one after (?:the other|another)|one at a time|sequentially|serially|in sequence)|(?:never|no|avoid) ~(?:in parallel|parallel|concurrent(?:ly)?)`,
  },
  {
    about: 'how many questions at a time',
    words: 'question one batch once',
    holds: `one question (?:at a time|per (?:message|turn|reply))|(?:a single|only one|exactly one) question`,
    breaks: `(?:all|every|several|multiple|batch(?:es)? of|ten|five) ~questions? ~(?:at once|up front|upfront|in (?:one|a single) (?:message|batch|go|turn|reply)|together|in bulk)`,
  },
  {
    about: "files of one's own against existing files",
    words: 'existing new create update file',
    holds: `(?:rather than|instead of) (?:creating )?new (?:files?|ones)|(?:update|edit|extend|modify|prefer)s? ~existing (?:files?|documents?|notes?|docs) ~(?:rather than|instead of|over|before|first)|(?:never|do not|don't|avoid) ~creat(?:e|ing) ~(?:new|duplicate|extra|unnecessary) (?:files?|documents?|notes?)`,
    breaks: `(?:create|start|write|open|make)s? ~(?:a )?(?:new|fresh|separate) (?:files?|documents?|notes?) ~(?:every time|each time|for every|for each|per|every run|on every|each run|always)`,
  },
  {
    about: 'data held back for the final check',
    words: 'holdout test train leak validation tune',
    holds: `(?:hold|holds|held|keep|reserve)(?:-| )?(?:out|back)? ~test (?:set|data)|(?:never|avoid|no|prevent|without) ~(?:data )?leak(?:age|s)?|(?:separate|untouched|held-out|hold-?out) ~(?:test|validation) (?:set|data|split)`,
    breaks: `(?:tune|train|fit|select|optimi[sz]e)(?:s|d|ing)? ~(?:on|with|using|against|to) (?:the )?(?:test (?:set|data|split)|hold-?out)`,
  },
  {
    about: 'results that do not fit',
    words: 'outlier cherry negative drop exclude result significan',
    holds: `(?:report|keep|document|include|investigate)s? ~(?:all results|outliers|negative results|null results|every result|anomalies)|(?:no|never|avoid|without) ~(?:cherry-?pick|p-hack)[a-z]*`,
    breaks: `(?:drop|remove|delete|discard|exclude|ignore|leave out|throw out)s? ~(?:outliers|results that|data points that|runs that|samples that|inconvenient|contradicting|unfavou?rable|null results|negative results)|cherry-?pick(?:s|ed|ing)?`,
  },
  {
    about: 'links and structure of what exists',
    words: 'preserve link structure respect organization folder move rename',
    holds: `(?:preserve|maintain|keep|respect|protect)s? ~(?:link integrity|links|existing ~(?:structure|organi[sz]ation|folders?|hierarchy|layout)|(?:file|folder|directory|organi[sz]ational) structure|backlinks|references)`,
    breaks: `(?:break|ignore|drop|discard|sever)s? ~(?:links|link integrity|backlinks|references)|(?:reorgani[sz]e|restructure|flatten|rearrange|rename)s? ~(?:everything|whole|entire|all ~(?:folders|files|notes))(?: [a-z]{1,12})? ?~(?:freely|at will|from scratch|as you see fit|to taste)?|(?:leave|leaves|leaving) ~(?:dangling|broken|dead) links|(?:links|backlinks) ~(?:may|can|will) (?:break|be broken|die|dangle)`,
  },
  {
    about: 'ties to one vendor',
    words: 'vendor lock portable proprietary standard open',
    holds: `(?:avoid|no|prevent|without|minimi[sz]e) ~(?:vendor )?lock-?in|vendor[- ](?:neutral|agnostic)|(?:cloud|platform|provider)[- ]agnostic|portab(?:le|ility)`,
    breaks: `(?:tie|bind|commit|couple|lock)s? ~to (?:one|a single) (?:vendor|provider|cloud|platform)|(?:lock-in|proprietary (?:formats?|apis?|services?)) ~(?:fine|ok|okay|acceptable|preferred|welcome|over)`,
  },
  {
    about: 'where knowledge comes from',
    words: 'documentation docs memory recall training remember',
    holds: `(?:consult|check|search|read|verify|look up)(?:s|ing)? ~(?:documentation|docs|reference)|(?:never|do not|don't|not) ~from memory`,
    breaks: `(?:rely|relies|draw|work|answer|write|go)s? ~(?:on|from) (?:memory|training data|what you (?:remember|know|recall))|(?:memory|training data) is enough|(?:docs|documentation) ~(?:need not|no need)`,
  },
];
