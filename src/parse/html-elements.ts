/** Elements of HTML, which pages may leave open; as tags on lines of their own they divide no prompt. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  `a article aside b blockquote body br button center code col dd details div dl dt em fieldset figure font footer form g h1 h2 h3 h4 h5 h6
   head header hr html i iframe img input kbd li link main meta nav ol option p path picture pre s script select small source span strong
   style sub sup summary svg table tbody td template textarea tfoot th thead tr u ul video wbr`.split(/\s+/),
);
