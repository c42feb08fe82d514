/** What is known of a vendor, and from where: all of a description's `x-provenance` on one page. */
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { listAt, textAt } from "../description/json.ts";
import { stepsOf, walk } from "../description/pointers.ts";
import { anchorOf, code, paragraphs, plain } from "./markdown.ts";
import { badge, howKnown, marks, provenanceOf } from "./provenance.ts";

export function knownPage(vendor: Vendor, document: OpenApiDocument): string {
  const operations: string[] = [];
  const parts: string[] = [];
  walk(document, "", (node, pointer) => {
    const known = howKnown(node).replaceAll(/\n+/g, " ");
    const id = textAt(node, "operationId");
    const place = `./${anchorOf(String(listAt(node, "tags")[0]))}#${id.toLowerCase()}`;
    const isPlain = provenanceOf(node, "level") === "documented" && !provenanceOf(node, "disagreement");
    if (id) operations.push(`- [${plain(textAt(node, "summary"))}](${place}) ${code(id)} ${known}`);
    else if (known && !isPlain) parts.push(`- ${code(stepsOf(decodeURIComponent(pointer)).join(" › "))} ${known}`);
  });
  const legend = Object.entries(marks).map(([mark, { meaning }]) => {
    const count = operations.filter((line) => line.includes(badge(mark))).length;
    return `- ${badge(mark)} ${meaning}: ${count} of ${operations.length} operations`;
  });
  return paragraphs(
    "---\noutline: 2\nsearch: false\n---",
    `# What is known · ${document.info.title}`,
    "How each fact of the description is known, and from where.",
    legend.join("\n"),
    "## Operations",
    operations.join("\n"),
    "## Parts that are known in another way",
    parts.join("\n"),
    `The same marks are on the operations' pages and on [the records](/reference/${vendor}/records).\n`,
  );
}
