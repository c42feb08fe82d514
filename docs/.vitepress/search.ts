/** What the search looks for. VitePress sends these functions to the browser as text: each must stand alone. */

/** A name or a path is one term, and so is each of its words: `deals.setStatus` gives itself, `deals`, `set` and `Status`. */
export function tokensOf(text: string): string[] {
  return text.split(/[\s"'`()[\]<>,;!?|=*]+/).flatMap((piece) => {
    const term = piece.replace(/^[.:]+|[.:]+$/g, "");
    const words = term.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
    return words.length > 1 ? [term, ...words] : words;
  });
}

/** Samples repeat what the text beside them says. */
export function withoutSamples(html: string): string {
  return html.replaceAll(/<pre[\s\S]*?<\/pre>|<span class="lang">.*?<\/span>/g, "");
}
