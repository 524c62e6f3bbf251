import type { Practice } from './practice.ts';

/** How texts and reports are written, as editorial handbooks put it. */
export const WRITING_PRACTICES: readonly Practice[] = [
  {
    about: 'where facts come from',
    words: 'cite citation source reference attribut unsourced link evidence',
    holds: `(?:always |must )cite|(?:cite|reference|attribute|credit|link|name|include|provide|document)s? ~(?:sources?|citations?|references|urls?|evidence)|(?:with|proper|clear|full|accurate) (?:citations?|source attribution|attribution|references|sourcing)|citations? (?:for|with|on) (?:every|each|all)|(?:every|each|all) ~(?:claims?|facts?|statements?|figures?|statistics?|findings?) ~(?:sourced|cited|source|citation|evidence|supported|backed)`,
    breaks: `(?:skip|omit|drop|leave out|strip|withhold)(?:s|ping|ped|ting)? ~(?:sources?|citations?|references|attribution|footnotes|links to sources)(?! (?:code|files?|tree))|(?:no|without) ~(?:citations?|footnotes|attribution|source links?|sources)(?=,|$| (?:needed|required|necessary|are|is|given|named))|unsourced ~|(?:sources?|citations?|references) (?:are |is )?(?:optional|unnecessary|not (?:needed|required)|left out|omitted)|uncited`,
  },
  {
    about: 'what is not known',
    words:
      'illegible unclear unreadable ambiguous accuracy missing gap limitation mark flag guess assum invent fabricat plausible estimate unknown uncertain verify speculat hallucinat make fill',
    holds: `(?:never|do not|don't|no|avoid|without|not) ~(?:guess(?:es|ing)?|assum(?:e|ing|ptions?)|invent(?:ing|ed)?|fabricat(?:e|ed|ing|ion)|speculat(?:e|ing|ion)|mak(?:e|ing) up|hallucinat[a-z]+)|(?:accuracy|facts?|evidence|verification) ~over ~(?:assumptions?|speculation|speed|guess[a-z]*)|(?:mark|flag|note|state|report|acknowledge|indicate)(?:s|ed|ing)? ~(?:unknowns?|uncertain(?:ty|ties)?|unclear|illegible|unverified|gaps?|unreadable|missing|ambigu[a-z]+|limitations?)|verif(?:y|ies) ~(?:before|every|all|facts?|claims?)`,
    breaks: `(?:fill|fills|filling|filled|complete|completed|supply|supplied|restore|restored|replace|replaced|patch|round|reconstruct|reconstructed) ~(?:with|from|by|in|using|out) ~(?:plausible|likely|best guess(?:es)?|probable|reasonable|typical|guess(?:es|work)?|assumptions?|imagination|what (?:seems|sounds|looks|feels))|(?:plausible|invented|made-up|estimated|assumed|guessed|imagined|fictional) ~(?:figures?|numbers?|values?|details?|words?|names?|quotes?|statistics?|citations?|facts?|data|wording) ~(?:is|are|where|when|for|will|may|in place|fill|instead)|(?:guess|invent|make up|fabricate|imagine)(?:s|ing)? ~(?:missing|unknown|unclear|illegible|unreadable|figures?|numbers?|values?|facts?|quotes?|details|statistics?|citations?|names|rest|gaps)|(?:seems|sounds|looks) plausible|best guess(?:es)?|(?:present|state|report|treat)s? ~(?:guess(?:es)?|estimates?|assumptions?|speculation) as ~(?:facts?|certain|final|verified|confirmed)|assume (?:the )?(?:rest|intent|answers?|missing|most likely)`,
  },
  {
    about: 'the wording of the source',
    words: 'verbatim wording exact faithful paraphrase polish reword original preserve rewrite word',
    holds: `verbatim|word[- ]for[- ]word|(?:exact|original) (?:words?|wording|text|phrasing|quotes?)|(?:preserve|keep|retain|maintain)s? ~(?:original|exact|author's) ~(?:wording|text|words?|phrasing|content|meaning|spelling|formatting|structure|voice|language)|faithful(?:ly)?`,
    breaks: `(?:paraphrase|reword|rephrase|polish|embellish|smooth|modernise|modernize|improve|rewrite|tidy|correct|shorten|condense)(?:s|d|ing|ed|es)? ~(?:quotes?|quotations?|wording|original (?:text|wording)|transcripts?|speech|phrasing|spelling|author|language of the|sentences? of the|text as)`,
  },
  {
    about: 'words of others',
    words: 'same identical plagiar copy original duplicate verbatim lift',
    holds: `(?:no|never|avoid|without|zero) ~(?:plagiari[a-z]+|copy(?:ing)?|duplicate content)|(?:original|unique) (?:content|text|copy|writing|work|meta|titles?|descriptions?)`,
    breaks: `(?:copy|copies|lift|lifts|reuse|paste|borrow)(?:s|ing)? ~(?:paragraphs?|passages?|sentences?|text|copy|wording|articles?|content|descriptions?) ~(?:from|of) ~(?:competitors?|other (?:sites|pages|sources)|sources?|ranking|top|rivals?|elsewhere|web)|(?:same|identical|duplicate) ~(?:titles?|descriptions?|meta|copy|text|content|paragraphs?) ~(?:on|for|across|to) (?:every|all|each|several|multiple)|(?:plagiarism|duplicate content) ~(?:fine|ok|okay|acceptable)`,
  },
  {
    about: 'how often key words stand in a text',
    words: 'term phrase keyword stuffing density repeat',
    holds: `(?:avoid|no|never|without|prevent) ~(?:keyword )?stuff[a-z]*|natural(?:ly)? ~(?:keyword|integrat|language|flow|plac|use)[a-z]*|keywords? ~naturally`,
    breaks: `(?:repeat|use|insert|place|pack|work|cram|force|push)(?:s|ed|ing)? ~(?:keywords?|key ?phrases?|main terms?|target (?:term|phrase)) ~(?:into |in |to )?(?:every|each|as (?:often|many)|twice|all|throughout every)(?: [a-z]{1,12})?|(?:keywords?|key ?phrases?) in (?:every|each) (?:sentence|paragraph|line|heading)|stuff(?:s|ed)? ~(?:keywords?|titles?|text|descriptions?|pages?)`,
  },
  {
    about: 'words of the trade',
    words: 'jargon plain technical simple language acronym',
    holds: `(?:avoid|no|minimi[sz]e|never|without|free of) ~(?:jargon|technical (?:language|terms)|acronyms|buzzwords)|(?:plain|simple|clear|accessible|everyday) (?:language|words|english)|(?:define|explain)s? ~(?:jargon|acronyms|technical terms|terms)`,
    breaks: `(?:use|prefer|employ|lean on|write in|keep)(?:s|ing)? ~(?:jargon|buzzwords|insider (?:terms|language)|academic (?:language|terms)|dense|acronyms)(?: ~(?:freely|liberally|unexplained|throughout|without))?|(?:jargon|acronyms|technical terms) ~(?:welcome|unexplained|undefined|freely|without (?:explanation|definition)|left unexplained)|highly technical language`,
  },
  {
    about: 'length',
    words: 'length concise brief short verbose lengthy detail long exhaustive terse',
    holds: `(?:be|keep|stay|remain|write|respond|answer|reply|communicate)s? ~(?:concise(?:ly)?|brief(?:ly)?|succinct(?:ly)?|terse(?:ly)?)|(?:concise|brief|succinct|short) (?:and [a-z]+ )?(?:answers?|responses?|replies|sentences?|paragraphs?|communication|output)`,
    breaks: `(?:be|keep|stay|remain|write|respond|answer|reply)s? ~(?:verbose(?:ly)?|long-winded|at length|exhaustively|lengthy|expansive(?:ly)?)|(?:lengthy|long|verbose|exhaustive|multi-page|sprawling),? (?:[a-z]{1,15} )?(?:answers?|responses?|replies|sentences?|paragraphs?|prose|explanations?)|(?:answers?|responses?|replies|sentences?|paragraphs?) ~(?:run long|at (?:full )?length|as long as)`,
  },
  {
    about: 'tone',
    words: 'formal informal casual tone conversational professional slang playful friendly humor',
    holds: `(?:formal|professional|neutral|businesslike|academic) ~(?:tone|language|voice|register|style)`,
    breaks: `(?:casual|informal|playful|jokey|chatty|slangy|sarcastic|flippant) ~(?:tone|language|voice|register|style|asides?|remarks?|banter)|(?:slang|sarcasm|banter|jokes|puns|memes)(?: ~(?:welcome|freely|encouraged|throughout))?`,
  },
  {
    about: 'emoji',
    words: 'emoji emojis emoticon',
    holds: `(?:use|add|include|sprinkle|insert|put|with|begin|start|mark)(?:s|ing)? ~(?:emojis?|emoticons?)`,
    breaks: `(?:no|without|avoid|never use|zero) (?:any )?(?:emojis?|emoticons?)`,
  },
  {
    about: 'active and passive voice',
    words: 'active passive voice',
    holds: `(?:avoid|no|never) ~passive|active (?:voice|verbs?|sentences?)`,
    breaks: `(?:use|write|prefer|keep|favou?r|in)(?:s|ing)? ~(?:the )?passive(?: voice| constructions?| sentences?)|passive voice ~(?:throughout|preferred|is|for)`,
  },
  {
    about: 'taking sides',
    words: 'sponsor promote push champion slant neutral objective unbiased impartial balanced bias opinion favor favour side',
    holds: `(?:remain|stay|be|maintain|keep)s? ~(?:neutral(?:ity)?|objective|objectivity|impartial(?:ity)?|unbiased|balanced)|(?:objective|unbiased|impartial|neutral|balanced) ~(?:analysis|assessment|comparison|reporting|view|evaluation|perspective|judgment)|(?:without|avoid|no|never) ~(?:bias|taking sides|opinions?|favou?ritism)`,
    breaks: `(?:favou?r|promote|push|advocate|champion|prefer|side with|pick)(?:s|ing)? ~(?:own|sponsor|partner|vendor|house|one side|winner|preferred (?:side|vendor|option))(?:'s|s)?|take(?:s)? sides|(?:slant|tilt|spin|skew)(?:s|ed)? ~(?:toward|in favou?r|results?|report|findings|comparison)[a-z]*|let ~(?:opinions?|preferences?|bias) ~(?:decide|guide|shape|show|color|colour)`,
  },
  {
    about: 'honest reports of bad news',
    words:
      'exaggerate overstate play gloss inflate leave conceal withhold hide soften honest transparent limitation risk bad negative omit downplay',
    holds: `(?:report|state|disclose|acknowledge|communicate|surface|share)s? ~(?:limitations?|risks?|uncertaint(?:y|ies)|negative (?:results?|findings?)|failures?|bad news|trade-?offs?) ~(?:honestly|openly|clearly|transparently|explicitly)?|(?:never|do not|don't|avoid) ~(?:hide|soften|downplay|misrepresent|overstate|exaggerate|oversell|mislead)[a-z]*|transparen(?:t|cy)|honest(?:y|ly)?`,
    breaks: `play(?:s|ing)? ~(?:exposures?|risks?|findings?|problems?|limitations?|weakness(?:es)?) down|(?:hide|conceal|downplay|bury|soften|withhold|gloss over|play down|suppress)(?:s|ing|es)? ~(?:limitations?|risks?|bad news|negative|failures?|weakness(?:es)?|problems?|drawbacks?|findings?|results?|uncertainty|side effects)|(?:leave|leaves|leaving) out ~(?:limitations?|risks?|negative|weaknesses|failures|unfavou?rable)|(?:exaggerate|inflate|overstate|embellish|oversell)s? ~(?:results?|benefits?|numbers?|figures?|claims?|impact|gains|features)|(?:only|just) ~(?:positive|favou?rable|good news|flattering)(?: [a-z]{1,12})?`,
  },
  {
    about: 'pressure on readers',
    words: 'fake countdown artificial false testimonial urgency scarcity clickbait dark mislead deceptive manipulat',
    holds: `(?:never|do not|don't|avoid|no|without) ~(?:false |fake |fabricated? )?(?:urgency|scarcity|clickbait|dark patterns?|deceptive|manipulat[a-z]+|mislead[a-z]*)`,
    breaks: `(?:use|add|create|invent|fabricate|build|apply|manufacture)(?:s|ing)? ~(?:false |fake |artificial |invented )(?:urgency|scarcity|deadlines?|countdowns?|reviews?|testimonials?)|(?:clickbait|dark patterns?) ~(?:welcome|fine|titles|headlines|where)|(?:fake|invented) (?:countdowns?|testimonials?|reviews?|deadlines?)`,
  },
  {
    about: 'professional advice',
    words: 'advice lawyer legal medical doctor disclaimer financial',
    holds: `(?:not|never|no) ~(?:legal|medical|financial|tax|investment) advice|(?:consult|seek|recommend|refer to|involve)s? ~(?:lawyers?|attorneys?|counsel|doctors?|physicians?|professionals?|advisors?)|(?:include|add|provide)s? ~disclaimers?`,
    breaks: `(?:give|provide|offer|issue|render|state)s? ~(?:binding|definitive|final|personal) (?:legal|medical|financial|tax|investment)? ?(?:advice|opinions?|rulings?|diagnos[ei]s)|(?:no|without|omit|skip|drop) ~disclaimers?|(?:no|without) ~(?:lawyer|attorney|counsel|doctor)s? (?:needed|required|necessary)`,
  },
  {
    about: 'levels of headings',
    words: 'heading h1 level',
    holds: `(?:one|single|only one|exactly one) h1|(?:never|do not|don't|avoid) ~skip(?:ping)? ~(?:heading )?levels?|(?:proper|logical|clear) heading (?:hierarchy|structure|levels)`,
    breaks: `(?:several|multiple|many|two|more than one) h1s?|(?:skip|jump)(?:s|ping)? ~(?:heading )?levels?|(?:jump|skip)s? from h[1-6] to h[1-6]|headings? ~(?:by (?:size|look)|any (?:order|level)|for (?:their )?(?:size|looks))`,
  },
  {
    about: 'words around the output',
    words: 'only just preamble commentary explanation prose introduction greeting narrative remark',
    holds: `(?:return|output|respond with|reply with|produce|emit)s? (?:only|just) ~(?:json|yaml|xml|code|markdown|csv|sql)|(?:json|yaml|xml|code|markdown|csv|sql) only(?=,|$)|no (?:other|extra|additional|surrounding) (?:text|prose|commentary|words)|no (?:preamble|commentary|prose)`,
    breaks: `(?:add|include|append|write|begin|start|open|close|end|finish|precede|follow)s? (?:with |the [a-z]+ with )?(?:a |an )?(?:short |brief )?(?:explanation|commentary|introduction|greeting|preamble|closing remark|friendly note|narrative|prose summary)s?`,
  },
];
