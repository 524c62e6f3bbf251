import type { Practice } from './practice.ts';

/** How code is changed and kept running, as engineering handbooks put it. */
export const CHANGE_PRACTICES: readonly Practice[] = [
  {
    about: 'what is done by hand',
    words: 'manual hand automat click console portal script code',
    holds: `automat(?:e[sd]?|ing|ion)? ~(?:everything|all |every |routine|deployments?|provisioning|repetitive|testing first)|everything ~(?:automated|as code)|infrastructure[- ]as[- ]code|(?:zero|no) manual (?:steps?|intervention|changes?|work)|fully automated`,
    breaks: `(?:deploy|provision|configure|release|create|roll out|apply|copy|change|repeat|run|built?|made)(?:s|ed|ing)? ~(?:by hand|manually|through the (?:portal|console)|in the (?:portal|console))|click(?:s|ing|ed)? ~(?:together|(?:in|through) the (?:portal|console))`,
  },
  {
    about: 'why a change is made to be faster',
    words: 'measure profil optimi benchmark intuition',
    holds: `(?:measure|profile|benchmark)s? ~(?:first|before)|(?:measure|profile)s?,? (?:then|before) optimi[sz][a-z]+|(?:optimi[sz]e|optimi[sz]ation)s? ~(?:based on|driven by|from) ~(?:measure|profil|data|metric|evidence|benchmark)[a-z]*|data-driven optimi[sz]ation|(?:never|don't|avoid|no) ~premature`,
    breaks: `optimi[sz](?:e[sd]?|ing|ation) ~(?:by|from|on|with) ~(?:instinct|intuition|feel|gut|experience alone|guesswork|hunch)[a-z]*|(?:without|no|skip(?:ping)?|before) ~(?:profil|benchmark|measur)(?:e|es|ing|ements?|s)?(?: (?:first|needed|required))?(?=,|$| is| are| first)|(?:instinct|intuition|hunch(?:es)?|gut feel(?:ing)?s?) ~(?:decides?|is enough|guides?|over (?:data|measure|profil)[a-z]*|rather than (?:data|measure|profil)[a-z]*)`,
  },
  {
    about: 'cause or symptom',
    words: 'root cause symptom workaround quick patch underlying',
    holds: `(?:root|underlying) (?:causes?|issues?)`,
    breaks: `(?:fix|treat|patch|mask|hide|suppress|silence|paper over|address)(?:es|s|ed|ing)? (?:only )?(?:the )?symptoms?(?! (?:and|to))|symptoms? ~(?:is|are) enough|(?:quick|temporary) (?:fix(?:es)?|patch(?:es)?|workarounds?) ~(?:is|are|will do|suffices?|over)|(?:cause|why) ~(?:does not matter|can wait|is irrelevant|unexamined|left open)|paper(?:s|ing)? over`,
  },
  {
    about: 'a report that can be reproduced',
    words: 'reproduc repro',
    holds: `reproduc(?:e[sd]?|ing|tion) ~(?:the )?(?:issue|bug|problem|failure|error|steps|first|before|defect)s?`,
    breaks: `(?:without|no need to|skip(?:s|ping)?|before) reproduc[a-z]+|(?:unreproduced|cannot be reproduced) ~(?:fix|report|close)|reproduc[a-z]+ ~(?:optional|unnecessary|not (?:needed|required))`,
  },
  {
    about: 'errors that occur',
    words: 'fail error exception failure catch swallow silent',
    holds: `(?:handle|catch|propagate|surface|report|log)s? ~(?:all |every )?(?:errors?|exceptions?|failures?) ~(?:gracefully|explicitly|properly|appropriately|clearly)|(?:comprehensive|proper|robust|explicit|graceful|complete) (?:error|exception) handling|error handling ~(?:comprehensive|complete|implemented)|fail(?:s|ing)? (?:fast|loudly)|no silent (?:catch|fail)[a-z]*`,
    breaks: `(?:swallow|suppress|ignore|discard|hide|mute)(?:s|ed|ing|d)? ~(?:errors?|exceptions?|failures?)|(?:errors?|exceptions?|failures?) ~(?:swallowed|suppressed|ignored|silenced|hidden|pass(?:es)? silently|go(?:es)? unreported|dropped)|(?:fail|fails|failing|continue|carry on)s? silently|empty catch|silent(?:ly)? (?:catch|fall ?back|retry)[a-z]*|(?:no|without|skip(?:s|ping)?) error handling`,
  },
  {
    about: 'what happens after a failure',
    words: 'stop halt abort continue proceed fail failure error',
    holds: `(?:stop|halt|abort|pause)s? ~(?:on|at|after|upon) (?:the )?(?:first |any |every )?(?:error|failure|failed)[a-z ]{0,12}|fail(?:s)? fast`,
    breaks: `(?:continue|carry on|proceed|keep going|press on)s? ~(?:after|past|despite|regardless of|through|even with|on) ~(?:errors?|failures?|failed|failing)[a-z ]{0,12}`,
  },
  {
    about: 'stubs and placeholders',
    words: 'todo placeholder stub mock incomplete complete',
    holds: `(?:no|never|avoid|without|zero) ~(?:todos?|placeholders?|stubs?|incomplete)|(?:complete|fully working|production-ready|fully functional),? ~(?:code|implementations?|examples?|solutions?)`,
    breaks: `(?:leave|leaves|leaving|insert|use|add|mark|put)s? ~(?:todos?|stubs?|placeholders?)(?: comments?)? ~(?:for|where|in place|until|instead|so)|(?:stub|mock)(?:s|bed|ed|ing)? (?:out|it|them)|(?:bodies|functions|parts|sections|endpoints) ~(?:stubbed|left (?:empty|as todo|unfinished|blank))|(?:pseudo-?code|skeletons?|outlines?|partial code) (?:is|are) (?:enough|fine|sufficient|acceptable)`,
  },
  {
    about: 'scope of a change',
    words: 'scope unrelated refactor asked requested minimal extra nearby clean',
    holds: `(?:only|just) ~(?:what (?:is|was) (?:asked|requested|needed)|requested changes?)|(?:never|do not|don't|avoid|no) ~(?:unrelated|unrequested|unnecessary) ~(?:changes?|code|refactor[a-z]*|files?|edits?|features?)|stay(?:s)? (?:with)?in (?:the )?(?:scope|bounds)|minimal (?:diffs?|changes?)`,
    breaks: `(?:clean up|refactor|fix|tidy|improve|rewrite|modernise|modernize)s? ~(?:unrelated|neighbou?ring|nearby|surrounding|anything|everything|whatever)(?: [a-z]{1,12})? ~(?:along the way|you (?:see|notice|touch|find|pass|come across)|in passing|while (?:you are|at it)|code|files)`,
  },
  {
    about: "code of one's own against existing code",
    words: 'reuse existing scratch reinvent library custom',
    holds: `(?:reuse|prefer|use|leverage|search for|look for|extend)s? ~existing ~(?:code|solutions?|components?|librar(?:y|ies)|patterns?|utilities|implementations?|functions?|modules?)|(?:never|do not|don't|avoid) ~reinvent`,
    breaks: `(?:write|build|create|implement|start|develop|code)s? ~from scratch|reinvent(?:s|ing)? ~wheel|(?:own|custom|home-grown|hand-rolled|bespoke) ~(?:instead of|rather than|over) ~(?:existing|library|libraries|built-in|standard)|(?:ignore|disregard|bypass)s? ~existing (?:code|components?|patterns?|helpers?|librar(?:y|ies))`,
  },
  {
    about: 'conventions of the project',
    words: 'convention style pattern project existing',
    holds: `(?:follow|respect|match|adhere to|keep to|conform to|mirror)(?:s|ing)? ~(?:project|existing|established|codebase|repo(?:sitory)?|team|local|current)(?:'s)? ~(?:conventions?|styles?|patterns?|standards?|structure)`,
    breaks: `(?:ignore|disregard|override|replace|discard)(?:s|d|ing)? ~(?:project|existing|established|codebase|repo(?:sitory)?|team|house|local)(?:'s)? ~(?:conventions?|styles?|patterns?|standards?|structure)|(?:own|personal|preferred) (?:style|conventions?|structure|layout) ~(?:over|instead of|rather than|regardless)`,
  },
  {
    about: 'documentation',
    words: 'document documented documentation undocumented docs readme',
    holds: `document(?:s|ed|ing)? ~(?:everything|all |every |each |decisions?|changes?|apis?|assumptions?|procedures?|findings|thoroughly)|(?:comprehensive|complete|thorough|full|clear) documentation|documentation ~(?:complete|comprehensive|updated|required)|(?:always|must) ~document`,
    breaks: `undocumented (?:is|are|code|changes?|decisions?)? ?(?:fine|ok|okay|acceptable)|(?:skip|omit|drop|postpone|forgo|leave out)(?:s|ped|ping|ting)? ~(?:documentation|docs|readmes?|documenting)|(?:leave|leaves|leaving) ~undocumented|no (?:documentation|docs|readme) ~(?:needed|required|necessary|is)|documentation (?:is |are )?(?:optional|unnecessary|not (?:needed|required))|(?:code|it) (?:is|documents) (?:its own documentation|itself)|without (?:writing )?(?:documentation|docs)`,
  },
  {
    about: 'watching for trouble',
    words: 'monitor alert logging observab metric',
    holds: `(?:comprehensive|full|continuous|proper) (?:monitoring|observability|logging)|monitor(?:s|ing)? ~(?:everything|continuously|closely)|(?:always|must) ~(?:monitor|alert|log)`,
    breaks: `(?:no|without|skip(?:s|ping)?|turn(?:s)? off|disable|omit) ~(?:monitoring|alerting|alerts|observability|logging)(?=,|$| (?:is|are|needed|required|at|in|for))|(?:monitoring|alerting|observability|logging) ~(?:optional|unnecessary|not (?:needed|required)|can wait|left out|turned off|disabled)`,
  },
  {
    about: 'blame after an incident',
    words: 'blame blameless fault responsible name postmortem',
    holds: `blameless|(?:no|never|without|avoid) ~blam(?:e|ing)`,
    breaks: `(?:name|identify|call out|list|record|single out)s? ~(?:person|people|engineer|individual|employee|who(?:ever)?)s? ~(?:responsible|at fault|to blame|who (?:caused|broke|made)|caused|broke|mistake)|assign(?:s|ing)? ~(?:blame|fault)|who(?:ever)? (?:was |is )?(?:to blame|at fault)|personal(?:ly)? (?:accountab|at fault|to blame)[a-z]*`,
  },
];
