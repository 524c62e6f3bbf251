/** Words that carry grammar and no topic: what is written in a language can not do without them. */

/** English, the most frequent. */
export const ENGLISH_WORDS: ReadonlySet<string> = wordSet(
  `the and of to in for with a an is are be this that these those not or on as at when it its you your from by all must use if can should
  have has do does any into each which will what how who but than then they their we our before after only no so where while about`,
);

/** Other languages that are written in Latin letters, without the words that English spells alike (`die`, `on`, `do`, `as`). */
export const OTHER_WORDS: ReadonlySet<string> = wordSet(
  // German, Dutch
  `der das und ist nicht mit für den dem ein eine einen wird werden auf sie oder bei von zu im sind auch durch nach
  het een voor niet zijn naar dat deze wordt bij ook maar
  ` +
    // French, Spanish, Portuguese, Italian, Catalan, Romanian
    `le la les des une pour dans est avec sur que qui pas vous et du aux ou ce cette sont
  el los las una con por del es como su para sin más sus al lo debe
  um uma não da das em ao são você seu sua
  il gli di che della dei nel è sono questo delle
  els amb și în cu este pentru
  ` +
    // Swedish, Norwegian, Danish, Finnish
    `och att det som på är för inte till av og ikke til er skal ja ei tai sekä
  ` +
    // Polish, Czech, Croatian, Hungarian
    `się nie że oraz dla już tego lub aby jak na przez nebo pro které je nije za és hogy nem egy
  ` +
    // Turkish, Indonesian, Vietnamese
    `ve bir için ile bu olarak yang dan untuk dengan ini dari và của các được cho không là`,
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
