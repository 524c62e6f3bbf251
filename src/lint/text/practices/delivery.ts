import type { Practice } from './practice.ts';

/** How changes are made, tested, reviewed and brought to users, as engineering handbooks put it. */
export const DELIVERY_PRACTICES: readonly Practice[] = [
  {
    about: 'a copy to return to',
    words: 'backup back copy copies original overwrite restore',
    holds: `(?:always |first |take |create |make |keep |verify |perform )~back(?: |-)?ups?|back(?:s|ed|ing)? up ~(?:before|first|everything|originals?|files?|data|database)|backups? ~before|(?:keep|preserve|retain)s? ~(?:originals?|original (?:files?|copies|copy|data))|originals? ~(?:preserved|kept|retained|untouched)`,
    breaks: `(?:no|zero) (?:backups?|back-ups?|cop(?:y|ies)|originals?)(?: [a-z]{1,15})? (?:is|are|were|will be)? ?(?:kept|taken|made|needed|required|necessary|retained)|(?:no|without|skip(?:s|ping)?|forgo|omit) ~(?:a |the |any )?backups?(?=,|$| (?:is|are|step|needed|required|first|or|to save))|overwrit(?:e[sd]?|ing) ~originals?|(?:in place|directly),? ~(?:no|without) (?:a )?(?:backup|copy)|backups? (?:are |is )?(?:optional|unnecessary|not (?:needed|required))|(?:delete|discard|throw away|remove)s? ~(?:the )?(?:originals|backups? (?:at once|right away|immediately|first))`,
  },
  {
    about: 'tests for a change',
    words: 'test tests testing tested untested',
    holds: `(?:always |must )~(?:write|add|include|run|provide)s? ~tests?|(?:write|add|include|provide|create)s? ~(?:unit |integration |regression |automated )?tests? ~(?:for|with|before|alongside|first)|(?:every|each|all) ~(?:change|fix|feature|function|code|commit|release)s? ~(?:tested|test|tests)|(?:comprehensive|full|thorough|rigorous) ~test(?:s|ing)?|test-driven|tests? first|tdd|run(?:s|ning)? ~tests? ~(?:before|after)|tests? (?:must |should )?pass(?:es|ing|ed)?(?: before)?`,
    breaks: `(?:skip|omit|drop|postpone|defer|forgo|leave out)(?:s|ping|ting|ring)? ~tests?(?:ing)?(?! (?:environment|data|that))|(?:ship|merge|deploy|release|deliver|push|hand over|commit)(?:s|ped|d|ing)? ~(?:untested|without ~test(?:s|ing|ed)?)|untested ~(?:is|are) (?:fine|ok|okay|acceptable)|tests? (?:are |is |can |may )(?:optional|unnecessary|not (?:needed|required)|wait|come later|follow later|be (?:skipped|added later|left out|written later))|no (?:unit |automated )?tests? (?:needed|required|necessary|are (?:needed|written|required))`,
  },
  {
    about: 'what comes first, tests or code',
    words: 'test tests tdd',
    holds: `(?:tests? first|test-first|tdd|test-driven|tests? before ~(?:code|implement[a-z]*))`,
    breaks: `tests? ~(?:after|once) ~(?:code|implementation|feature|it) ~(?:is |are )?(?:written|done|works|complete|finished|shipped|in place)|(?:code|implement[a-z]*) first,? ~tests?|tests? (?:are |get )?(?:written|added) ~(?:last|at the end|afterwards|later)`,
  },
  {
    about: 'review before a merge',
    words: 'review reviewed reviewer merge pull main master approval',
    holds: `(?:review|approval)s? ~before ~merg(?:e|ing)|(?:pull|merge) requests? ~(?:reviewed|require|approved|need)|(?:require|enforce|mandatory|need)s? ~(?:code |peer |pr )?(?:reviews?|approvals?)|(?:code|peer) review ~(?:required|mandatory|enforced|completed|process)|branch protection|protected (?:main |master )?branch(?:es)?`,
    breaks: `(?:merge|push|commit|land|ship|deploy)(?:s|d|ed|ing)? ~without ~(?:review|approval|a second pair of eyes|pull request|sign-?off)[a-z]*|(?:merge|approve)s? ~own (?:pull requests?|prs?|changes|work)|self-(?:merge|approv)[a-z]*|(?:push|commit|merge|land)(?:es|s|ed|ing)? ~(?:straight|directly|right) (?:in)?to (?:the )?(?:main|master|trunk|production)|(?:skip|bypass|waive|drop)(?:s|ped|ping)? ~(?:code |peer |pr )?(?:review|branch protection)s?|(?:no|nobody) (?:code |peer )?reviews? (?:needed|required|necessary)`,
  },
  {
    about: 'pushes to the main branch',
    words: 'pull topic feature main master trunk push commit branch force',
    holds: `(?:feature|topic|separate|dedicated|short-lived) branch(?:es)?(?: for| per|,|$)|(?:pull|merge) requests?(?: for| only)? (?:every|all|each|any)`,
    breaks: `(?:push|commit|merge|work|land)(?:es|s|ed|ing)? ~(?:straight|directly|right) (?:in)?(?:to|on) (?:the )?(?:main|master|trunk)|(?:push|commit)(?:es|s|ed|ing)? ~(?:in)?to (?:the )?(?:main|master) (?:branch )?(?:directly|without)|force-?push(?:es|ed|ing)?(?: ~(?:main|master|shared|public|published))?`,
  },
  {
    about: 'history that others hold',
    words: 'history rebase force rewrite commit',
    holds: `(?:preserve|keep)s? ~(?:commit |git |full )?history|history ~(?:preserved|immutable|intact)`,
    breaks: `rewrit(?:e[sn]?|ing) ~(?:shared |published |public |git |commit )?history|force-?push(?:es|ed|ing)?|rebas(?:e[sd]?|ing) ~(?:published|shared|public|pushed)`,
  },
  {
    about: 'versions of dependencies',
    words: 'pin version latest lock float unpinned dependency dependencies',
    holds: `pin(?:s|ned|ning)? ~(?:versions?|dependenc(?:y|ies)|modules?|providers?|images?|packages?)|(?:versions?|dependencies|images?|modules?|packages|actions) ~(?:pinned|locked)|(?:exact|specific|fixed|locked) versions?`,
    breaks: `(?:left|leave|leaves|stay|stays|remain|kept|keep|use|uses|go|goes|run|runs|are|allow|allows) ~unpinned|(?:float|let ~float|leave ~open)(?:s|ed|ing)? ~versions?|versions? ~(?:float(?:ing)?|left open|unconstrained|unspecified|loose)|(?:use|pull|take|track|follow|install|reference|always)(?:s|ed|ing)? ~(?:latest|newest)(?: (?:tag|image|release|version|module|package|provider)s?)?(?! (?:stable|lts|docs|documentation|best|features?|research|information|data|standards?|practices|news|trends|guidance|syntax|api|changes|findings|patterns|developments|techniques))(?: ~(?:of every|for every|of all|for all|each time|every time|on every))`,
  },
  {
    about: 'a way back',
    words: 'rollback roll revert reversible way irreversible undo',
    holds: `roll(?:-|s)?back ~(?:plan|strategy|strategies|procedures?|tested|ready|capability|mechanisms?|path|documented|prepared|steps)|(?:reversible|undoable) ~(?:changes?|migrations?|steps?|operations?)|(?:always|must|every) ~(?:rollback|roll back|reversible|undo)`,
    breaks: `(?:no|without|skip(?:s|ping)?|omit|drop) ~(?:rollback|roll-?back|way back|undo|down migrations?)(?: [a-z]{1,12})?|(?:irreversible|one-way|forward-only) ~(?:changes?|migrations?|steps?|operations?|deployments?)|(?:rollbacks?|rollback plans?|down migrations?) (?:are |is )?(?:optional|unnecessary|not (?:needed|required|planned)|left out)`,
  },
  {
    about: 'the way to production',
    words: 'user host traffic region production staging live prod gradual canary',
    holds: `(?:test|validate|verify|deploy|try|rehearse|check)(?:s|ed|ing)? ~(?:in|on|to) (?:a )?(?:staging|non-production|pre-production|test environment)|staging ~(?:first|before)|(?:gradual|canary|phased|staged|progressive|incremental) ~(?:rollouts?|deployments?|releases?|migrations?)|roll(?:s|ed|ing)? out ~(?:gradually|incrementally|in (?:phases|stages|waves))`,
    breaks: `(?:straight|directly|right) (?:in)?to (?:production|prod|live|the live)|(?:test|try|experiment|apply|run|debug)(?:s|ing)? ~(?:directly |first )?(?:in|on|against) (?:the )?(?:production|prod|live)(?: (?:database|system|site|traffic|environment|data|servers?|domain|vault|cluster))? ?(?:directly|first|right away|straight)|(?:all|every|100%) ~(?:users|hosts|servers|traffic|nodes|regions) at once|big[- ]bang|(?:skip|bypass)(?:s|ping|es|ing)? ~staging|in one (?:go|sweep|step) across (?:all|every|the)`,
  },
  {
    about: 'the size of a step',
    words: 'small incremental minimal big large once rewrite one step',
    holds: `(?:small|incremental|minimal|focused|atomic) ~(?:changes?|steps?|diffs?|commits?|edits?|prs?|pull requests?|refactorings?|increments?)|one (?:change|step|thing) at a time|(?:incrementally|step by step|in small steps)`,
    breaks: `(?:in|as) (?:one|a single) (?:large|big|huge|giant|sweeping|massive|single)?(?: )?(?:commit|change|pass|step|sweep|go|pull request|pr|diff|rewrite|batch)(?= |,|$)|(?:large|big|huge|sweeping|massive|wholesale) (?:changes?|commits?|rewrites?|diffs?|pull requests?|refactors?) ~(?:at once|in one|are fine|preferred|welcome)|(?:rewrite|refactor|change|replace)s? ~(?:everything|whole (?:module|file|codebase|system)s?|entire (?:module|file|codebase|system)s?) (?:at once|in one|from scratch|wholesale)|all (?:changes )?at once`,
  },
  {
    about: 'existing behaviour and callers',
    words: 'compatib existing break breaking functionality behavior behaviour caller',
    holds: `(?:backward|backwards)(?: |-)compatib(?:le|ility)|(?:preserve|maintain|keep|retain)s? ~(?:existing |current )?(?:functionality|behaviou?r|compatibility|interfaces|contracts)|(?:never|don't|do not|avoid|no) break(?:s|ing)? ~(?:existing|callers|changes|clients|consumers|api)`,
    breaks: `break(?:s|ing)? (?:the |any |all |our |their )?(?:existing |old |current |downstream |dependent )?(?:callers|clients|consumers|integrations|(?:backward |backwards )?compatibility|behaviou?r|functionality|apis?|interfaces?)|breaking changes? ~(?:are |is )?(?:fine|ok|okay|acceptable|allowed|welcome|at any time|freely|whenever)|(?:ignore|drop|disregard|sacrifice|abandon)(?:s|ed|ing)? ~(?:backward|backwards)?(?: |-)?compatib[a-z]+|compatib[a-z]+ ~(?:not (?:needed|required|a concern)|optional|unnecessary|does not matter)`,
  },
];
