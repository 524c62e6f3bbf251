import type { Practice } from './practice.ts';

/** In what manner an answer is given: how formal, how much of it, in which form. */
export const MANNER_PRACTICES: readonly Practice[] = [
  {
    about: 'how formal the wording is',
    words: 'formal informal impersonal businesslike academic casual conversational colloquial chatty relaxed',
    holds: `(?:formal|impersonal|businesslike|academic) ~(?:tone|voice|language|register|style|wording|manner)|(?:tone|voice|language|register|wording) ~(?:formal|impersonal|businesslike|academic)`,
    breaks: `(?:informal|casual|conversational|colloquial|chatty|relaxed) ~(?:tone|voice|language|register|style|wording|manner)|(?:tone|voice|language|register|wording) ~(?:informal|casual|conversational|colloquial|chatty|relaxed)`,
  },
  {
    about: 'what is done about lines that disagree',
    words: 'conflict contradict discrepan disagree mismatch inconsisten clash silent quiet comment',
    holds: `(?:flag|report|raise|surface|note|call out|point out|escalate)(?:s|ed|ing)? ~(?:conflicts?|contradictions?|discrepanc(?:y|ies)|disagreements?|mismatch(?:es)?|inconsistenc(?:y|ies)|clash(?:es)?)|(?:never|not|rather than|instead of|without) (?:silently|quietly) ~(?:pick|choos|resolv|drop|merg|overwrit|correct|discard)[a-z]*`,
    breaks: `(?:pick|choose|resolve|drop|merge|overwrite|discard|settle)(?:s|ing)? ~(?:conflicts?|contradictions?|older|newer|one|either|version|entry|entries|clash(?:es)?|disagreements?) ~(?:silently|quietly|without (?:comment|mention|a word|notice|a note|saying so|telling anyone))`,
  },
  {
    about: 'the whole or a part of the output',
    words: 'complete entire full whole snippet excerpt fragment partial diff frontmatter skeleton outline rest body',
    holds: `(?:no|never|not|avoid|rather than|instead of) ~(?:snippets?|excerpts?|fragments?|partial (?:files?|code|output))|(?:complete|entire|full|whole) (?:files?|file contents?|code|listings?)(?=,|$)`,
    breaks: `(?:show|return|give|output|provide|post|print|deliver)s? (?:only|just|nothing but) ~(?:snippets?|excerpts?|diffs?|changed (?:lines|parts)|fragments?|frontmatter|skeletons?|outlines?|signatures?|stubs?)|(?:leave|leaves|leaving) ~(?:body|rest|remainder|implementation) ~(?:for|to) ~(?:user|reader|author|developer)`,
  },
  {
    about: 'one way or several to choose from',
    words: 'option alternative approach solution single several multiple',
    holds: `(?:offer|present|give|provide|propose|suggest)(?:s|ing)? ~(?:several|multiple|two|three|at least two|alternative) (?:[a-z]+ )?(?:options|alternatives|approaches|solutions|choices)`,
    breaks: `(?:offer|present|give|provide|propose|suggest|recommend)(?:s|ing)? (?:exactly|only|just) (?:one|a single) ~(?:option|alternative|approach|solution|recommendation|choice)|(?:no|never|without) ~alternatives(?=,|$)`,
  },
  {
    about: 'lists or running text',
    words: 'bullet bulleted prose list paragraph',
    holds: `(?:use|write|prefer|present|format|answer|respond)(?:s|ing)? ~(?:bullets?(?: points?| lists?)?|bulleted lists?)`,
    breaks: `(?:no|avoid|never|without|not) ~(?:bullets?|bullet points?|bulleted lists?)(?=,|$)|(?:flowing|continuous|running) prose|prose only|only (?:in )?prose`,
  },
  {
    about: 'HTML in texts',
    words: 'html del br div span details ins mark kbd strong sub sup',
    holds: `(?:never|do not|don't|no|avoid|without) ~html(?: tags?| markup)?`,
    breaks: `(?:with|use|as|in|wrap|using|add|insert)(?:s|ped)? ~<(?:del|br|div|span|details|ins|mark|kbd|strong|sub|sup|b|i|u)>|(?:use|wrap|add|insert|write)s? ~html`,
  },
];
