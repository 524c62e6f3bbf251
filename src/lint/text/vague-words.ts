/** Longer lines say something beside. */
const MOST_CHARACTERS = 70;
const VIRTUE =
  'thorough|careful|concise|precise|clear|helpful|professional|proactive|consistent|specific|detailed|comprehensive|accurate|smart|creative|friendly|efficient|pragmatic|rigorous|polite|diligent';
const MANNER =
  'appropriately|properly|gracefully|correctly|carefully|thoroughly|well|efficiently|effectively|as (?:appropriate|needed|necessary|required)|when (?:appropriate|needed|necessary)';

/** The whole of an instruction; what goes on with "by", "so that" or an object says more. */
const VAGUE: readonly RegExp[] = [
  // Virtues: "Be thorough", "Always be clear and concise"
  new RegExp(`^(?:always |please )?(?:be|stay|remain) (?:very |as )?(?:${VIRTUE})(?:(?:,| and|, and) (?:${VIRTUE})){0,3}$`, 'i'),
  // Practices without a name: "Follow best practices"
  /^(?:always )?(?:use|follow|apply|adhere to|employ|ensure) (?:all |the )?(?:industry |coding |established |general )?(?:standard )?(?:best practices|industry standards|good practices)$/i,
  // Manners: "Handle errors gracefully", "Test as needed"
  new RegExp(
    `^(?:handle|manage|treat|process|test|document|validate|optimize|use|act|respond|update|review) (?:[a-z]{3,15} ){0,2}(?:${MANNER})$`,
    'i',
  ),
  // Qualities: "Ensure high quality", "Write clean code"
  /^(?:always )?(?:ensure|maintain|provide|deliver|write|produce) (?:high |good |clean |great |the )?(?:[a-z]{3,12} )?(?:quality|code|results|work|output)$/i,
  /^(?:always )?(?:do your best|think carefully|use (?:good |your )?(?:best )?judge?ment|use common sense)$/i,
];

/** How each of them begins: looked at first. */
const START =
  /^[*_`]{0,3}(?:always|please|be|stay|remain|use|follow|apply|adhere|employ|ensure|handle|manage|treat|process|test|document|validate|optimize|act|respond|update|review|maintain|provide|deliver|write|produce|do|think)\b/i;

/** True for an instruction of which nobody can say whether it was followed. */
export function isVague(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !START.test(text)) return false;
  const words = text
    .replace(/[*_`]/g, '')
    .replace(/[.!]{1,3}$/, '')
    .trim();
  return VAGUE.some((pattern) => pattern.test(words));
}
