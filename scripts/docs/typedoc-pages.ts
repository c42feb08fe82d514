/** What a page of TypeDoc's lacks for its readers, those with a keyboard or a screen reader among them. */
import type { PageEvent } from "typedoc";

/** A preview of more lines than this is no preview: each member follows anyhow, with what is said of it. */
const previewLines = 25;

export function mendPage(page: PageEvent): void {
  page.contents = (page.contents ?? "")
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Documentation"')
    // A link within what folds a section cannot be told from it; the page's own contents link there too.
    .replaceAll(/<summary[\s\S]*?<\/summary>/g, (summary) =>
      summary.replace(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/, ""),
    )
    .replaceAll(/<div class="tsd-signature">[\s\S]*?<\/div>/g, (code) => (isLongPreview(code) ? "" : code));
}

/** Of an interface, or of a property that is an object. */
function isLongPreview(code: string): boolean {
  const text = code.replaceAll(/<[^>]*>/g, "");
  return /^(interface \w|\w+: \{)/.test(text) && text.endsWith("}") && code.split("<br/>").length > previewLines;
}
