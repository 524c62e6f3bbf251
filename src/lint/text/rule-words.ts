/** Whole words, in lower case, of which every match of a rule's patterns holds one; the rule looks only where one stands. Data only. */

/** Of `COMMAND_MARK`, but for the fork bomb, which has no letters. */
export const COMMAND_WORDS: readonly string[] = wordsIn(
  'curl wget iwr irm webrequest restmethod rm chmod mkfs dd dangerously npx uvx bunx dlx',
);

/** Of commands that run what they decode. */
export const DECODING_WORDS: readonly string[] = wordsIn('base64 exec eval powershell');

/** Of orders to ask the user or to wait. */
export const QUESTION_WORDS: readonly string[] = wordsIn(
  'ask asking askuserquestion confirm confirming wait waiting await awaiting stop pause request require obtain get',
);

/** Of bodies of people that a prompt invents. */
export const OFFICE_WORDS: readonly string[] = wordsIn(
  `validator validators council councils board boards committee committees authority authorities guardian guardians enforcer enforcers overseer
  overseers commander commanders tribunal tribunals officer officers`,
);

/** Of what stands for lines that were left out. */
export const ELISION_WORDS: readonly string[] = wordsIn(
  `continue continues continued continuing remaining rest previous additional other same similar omitted truncated unchanged`,
);

/** Names of files that a prompt may want everywhere. */
export const FILE_WORDS: readonly string[] = wordsIn(
  'changelog readme contributing notes todo index claude agents history overview documentation',
);

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}
