import type { Practice } from './practice.ts';

/** How code is written, as style guides of the common languages and frameworks put it. */
export const CODE_PRACTICES: readonly Practice[] = [
  {
    about: 'types',
    words: 'type typed typing typescript any untyped annotation',
    holds: `(?:strict|strong|full|complete|explicit) (?:typing|types?|type (?:safety|checking|coverage|hints|annotations)|mode)|type(?: |-)?(?:safety|safe|hints?|annotations?)|(?:avoid|never|no) ~any(?: type)?`,
    breaks: `(?:use|uses|using|fall back to|reach for|default to|prefer|type|cast) ~any(?: type| freely| liberally| where| for| as the type)|any (?:is|types? (?:is|are)) (?:fine|ok|okay|acceptable|allowed|welcome)|(?:leave|leaves|leaving) ~untyped|untyped ~(?:is|are) (?:fine|ok|okay|acceptable)|(?:skip|omit|drop|leave out)(?:s|ping)? ~(?:types?|type (?:hints?|annotations?)|typing)|(?:no|without) (?:type )?(?:types|annotations|hints|typing)(?=,|$| (?:needed|required))|(?:disable|turn off)s? ~strict(?: mode)?`,
  },
  {
    about: 'class and function components',
    words: 'class functional component hook',
    holds: `functional components?|(?:function|hook)(?:s|-based)? components?|components? ~with hooks|hooks over classes`,
    breaks: `(?:use|write|prefer|build|create|extend|default to)(?:s|ing)? ~class(?:-based)? components?|extends (?:react[.])?(?:pure)?component`,
  },
  {
    about: 'changes of shared state',
    words: 'mutab immutab mutate global state shared',
    holds: `immutab(?:le|ility)|(?:avoid|never|no|minimi[sz]e) ~(?:mutable|mutation|global (?:state|variables?)|shared state)`,
    breaks: `mutat(?:e[sd]?|ing) ~(?:in place|directly|shared|arguments?|props|state|inputs?)|(?:use|keep|store|prefer|share|hold|put)(?:s|ing)? ~(?:global (?:variables?|state)|globals|mutable (?:state|objects|fields|globals|singletons?|statics?)|shared mutable)`,
  },
  {
    about: 'inheritance and composition',
    words: 'inheritance composition subclass hierarch',
    holds: `composition (?:over|rather than|instead of) inheritance|(?:prefer|favou?r)s? composition`,
    breaks: `(?:prefer|favou?r|use|build)s? ~(?:deep |class )?(?:inheritance|class hierarch(?:y|ies))|inheritance (?:over|rather than|instead of) composition|deep(?:er)? (?:class )?hierarch(?:y|ies)`,
  },
  {
    about: 'the screen to design for first',
    words: 'mobile desktop responsive',
    holds: `mobile[- ]first|start ~mobile`,
    breaks: `desktop[- ]first|(?:design|build|style|start|lay out|write)s? ~(?:for )?(?:the )?(?:desktop|large screens?|wide screens?|widest)(?: layout)? (?:first|then)|mobile ~(?:afterthought|later|last|comes second|can wait|not supported|unsupported)`,
  },
  {
    about: 'access for people with disabilities',
    words: 'accessib wcag alt keyboard aria contrast screen focus',
    holds: `(?:wcag|accessib(?:le|ility)) ~(?:2[.][0-9]|aa|compliance|compliant|standards?|first|always|required|tested|guidelines|features|best)|(?:ensure|maintain|prioriti[sz]e|include|always|provide|meet|follow)s? ~(?:accessib(?:le|ility)|wcag|alt text|keyboard)|alt(?:ernative)? text (?:for|on|provided)|keyboard (?:navigation|access|operab)[a-z]*`,
    breaks: `(?:leave|leaves|leaving|keep) ~(?:alt (?:text|attributes?)) (?:empty|blank|out)|(?:empty|blank|no) alt (?:text|attributes?)|alt(?:ernative)? (?:text|attributes?) ~(?:left (?:out|empty|blank)|optional|can wait|unnecessary|not (?:needed|required))|(?:skip|omit|drop|postpone|defer|ignore)(?:s|ped|ping|d|red)? ~(?:accessibility|alt text|aria|wcag|keyboard (?:support|access|navigation))|accessib(?:le|ility) ~(?:later|last|optional|afterthought|can wait|not (?:needed|required)|out of scope|nice to have)|(?:remove|hide|suppress|strip)s? ~(?:focus (?:outlines?|rings?|indicators?|styles?)|outlines?)|mouse(?:-| )only|(?:only|solely) (?:with|by|for) (?:the |a )?mouse`,
  },
  {
    about: 'colour as the only sign',
    words: 'color colour',
    holds: `(?:never|do not|don't|avoid|not) ~(?:rely|depend|convey)[a-z]* ~(?:on|by|with|through) (?:colou?r)|colou?r (?:is )?(?:never|not) the (?:only|sole)`,
    breaks: `(?:by|with|through|using|in) colou?r (?:alone|only)|colou?r (?:alone|only) (?:shows?|marks?|tells?|signals?|distinguish|conveys?|carries)|(?:only|solely|purely) (?:by|with|through) (?:their |its )?colou?r|(?:red|green) (?:alone|only) (?:shows?|marks?|means?|signals?)`,
  },
  {
    about: 'styles in the markup',
    words: 'hex hardcode token stylesheet inline style css important',
    holds: `(?:no|avoid|never|without) ~(?:inline styles?|!important)|(?:external|separate) (?:stylesheets?|css)|css (?:modules?|custom properties|variables)|design tokens`,
    breaks: `(?:use|add|write|put|prefer|set|apply)(?:s|ing)? ~(?:inline (?:styles?|css)|!important|style attributes?)|styles? ~(?:inline|in the markup|directly on|in style attributes)|hard-?cod(?:e[sd]?|ing) ~(?:colou?rs?|hex|sizes|spacing|pixel)[a-z ]{0,10}`,
  },
  {
    about: 'markup that means something',
    words: 'semantic html div element markup',
    holds: `semantic (?:html5?|markup|elements?)`,
    breaks: `(?:use|prefer|build|make)(?:s|ing)? ~(?:plain |nested |generic |only )?(?:<)?divs?(?:>)? ~(?:for|everywhere|instead|throughout|and spans|only)|divs? (?:and spans? )?(?:only|everywhere|for everything|throughout)`,
  },
  {
    about: 'waiting for slow work',
    words: 'async blocking synchronous await callback thread block',
    holds: `(?:use|prefer|always)s? ~(?:async(?:hronous)?(?:\\/await)?|non-blocking|coroutines)|(?:never|avoid|do not|don't|no) ~block(?:s|ing)?(?: the)? ~(?:event loop|main thread|ui thread|main|calls?|i\\/o|thread)`,
    breaks: `(?:use|prefer|make|keep|run|do)(?:s|ing)? ~(?:blocking|synchronous) (?:calls?|i\\/o|requests?|reads?|writes?|queries|code|clients?|apis?|work)|block(?:s|ing)? the (?:event loop|main thread|ui thread|caller)|(?:on|in) the (?:main|ui) thread(?=,|$)`,
  },
  {
    about: 'columns to select',
    words: 'select column query queries',
    holds: `(?:avoid|never|no|do not|don't) ~select [*]|(?:only|just) (?:the )?(?:needed |required |necessary )?columns|explicit columns?`,
    breaks: `(?:use|write|start|run|begin)(?:s|ing)? ~(?:with )?select [*]|(?:select|fetch|return|read|pull|load)s? (?:all|every) columns?`,
  },
  {
    about: 'values in the code',
    words: 'inline limit value magic hardcod hard constant config literal',
    holds: `(?:no|avoid|never) ~(?:magic (?:numbers?|values?|strings?)|hard-?coded? ~(?:values?|paths?|urls?|config[a-z]*|ids?|strings?))|(?:named )?constants (?:for|instead)|configurable|externali[sz]ed? config[a-z]*`,
    breaks: `hard-?cod(?:es?|ing) ~(?:values?|paths?|urls?|endpoints?|thresholds?|ids?|hosts?|limits|numbers|config[a-z]*|addresses|region|environment)s?|magic (?:numbers?|values?) (?:are |is )?(?:fine|ok|okay|acceptable|welcome|inline)|(?:values?|numbers?|limits?|urls?|paths?|endpoints?) ~(?:written into|inline in|inlined)`,
  },
  {
    about: 'comments in code',
    words: 'comment comments commented',
    holds: `(?:comment|annotate)s? ~(?:code|complex|every|all|each|thoroughly|generously|non-obvious)|(?:add|include|write|with|provide)s? ~(?:inline |clear |detailed |helpful |explanatory |comprehensive |explaining )?comments?(?! (?:on|from|in the (?:pr|issue)))|(?:well|thoroughly|heavily)-commented|comments? (?:for|explaining|on) (?:every|each|all|complex|non-obvious)`,
    breaks: `(?:no|without|zero|omit|strip|skip|leave out|drop)(?:s|ping|ped)? ~(?:inline |code |any |all )?comments(?=,|$| (?:in|at|of|are|needed|anywhere|from))|(?:free of|devoid of) comments|uncommented`,
  },
  {
    about: 'layers ahead of need',
    words: 'over abstraction interface overengineer yagni simple future layer generic',
    holds: `yagni|kiss|(?:avoid|no|never|don't|do not|resist) ~(?:over-?engineer|premature abstraction|unnecessary (?:abstraction|complexity)|speculative|unused|needless)[a-z]*|(?:simple|simplest) (?:solutions?|designs?|code|over|that works|first)|simplicity`,
    breaks: `(?:add|build|introduce|create|design|prepare)(?:s|ing)? ~(?:abstractions?|layers?|interfaces?|hooks|extension points?|generic|factories|indirection)(?: [a-z]{1,12})? ~(?:future|later|one day|just in case|up front|in advance|might|for every|anticipation|everywhere)|over-?engineer(?:s|ed|ing)?|(?:an |the )?(?:interface|abstraction|factory)(?: layer)? for every (?:class|type|service|function)`,
  },
  {
    about: 'repeats of the same request',
    words: 'wait hang retry retries backoff timeout forever',
    holds: `exponential backoff|retr(?:y|ies) ~(?:with|using) ~backoff|(?:set|use|add|always|with|require|configure)s? ~timeouts?|timeouts? (?:on|for) (?:every|all|each|external)`,
    breaks: `retr(?:y|ies) ~(?:immediately|forever|endlessly|until it (?:works|succeeds)|in a tight loop|without (?:limit|delay|backoff|pause|end))|(?:no|without|omit|disable) ~(?:timeouts?|backoff)(?=,|$| (?:on|for|are|is))|(?:wait|block|hang)s? ~(?:indefinitely|forever|as long as it takes)`,
  },
  {
    about: 'time zones',
    words: 'utc timezone time local timestamp',
    holds: `(?:in|use|store|as|to|always) ~utc|utc (?:timestamps?|everywhere|only|times?)`,
    breaks: `(?:in|use|store|as|to|with) ~(?:local(?: server)? time|local timestamps?|server time|local time ?zone)`,
  },
  {
    about: 'quotes around shell variables',
    words: 'quote quoting unquoted expansion',
    holds: `quot(?:e|ing) ~(?:variables?|expansions?)`,
    breaks: `(?:leave|keep)s? ~unquoted|unquoted ~(?:variables?|expansions?)(?=,|$| (?:are|is|for|where))`,
  },
  {
    about: 'deletes that can be undone',
    words: 'soft hard delete archive purge permanent',
    holds: `soft[- ]delet[a-z]+|archiv(?:e|ing) ~(?:instead of|rather than|before|never) ?~delet[a-z]*|(?:instead of|rather than) (?:delet|purg)[a-z]+|(?:never|do not|don't|avoid) ~(?:delet|remov|drop|purg)[a-z]* ~(?:files?|data|notes?|records?|rows?|tables?|content|history)(?=,|$)`,
    breaks: `hard[- ]delet[a-z]+|(?:permanently|irreversibly|outright) (?:delet|remov|eras|purg|drop)[a-z]+|(?:delet|remov|eras|purg)(?:e[sd]?|ing) ~(?:permanently|for good|irreversibly|outright|on sight|without (?:a )?trace)`,
  },
];
