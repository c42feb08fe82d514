/** What the search looks for. VitePress sends these functions to the browser as text: each must stand alone. */

/** A name or a path is one term, and so is each of its words: `deals.setStatus` has itself, `deals`, `set` and `Status`. */
export function tokensOf(text: string): string[] {
  return text.split(/[\s"'`()[\]<>,;!?|=*&]+/).flatMap((piece) => {
    const term = piece.replace(/^[.:]+|[.:]+$/g, "");
    const words = term.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
    return words.length > 1 ? [term, ...words] : words;
  });
}

/** In lower case; `null` for what every sentence has. */
export function termOf(token: string): string | null {
  const term = token.toLowerCase();
  return /^(an?|the|is|are|of|to|in|on|for|and|or|how|what|do|does|i|it)$/.test(term) ? null : term;
}

/** The guide is for questions, the reference for names, the types beside them; the table of operations contains all words. */
export function weightOf(page: string): number {
  if (page.includes("/guide/operations")) return 0.3;
  return page.includes("/guide/") ? 3 : page.includes("/typescript/") ? 1 : 1.5;
}

/** A vendor's list of operations and the samples repeat what is said elsewhere. */
export function searchedPart(html: string): string {
  return html.replaceAll(/<h2 id="operations"[\s\S]*$|<pre[\s\S]*?<\/pre>|<span class="lang">.*?<\/span>/g, "");
}
