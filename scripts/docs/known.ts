/** What is known of a vendor, and from where: all of a description's `x-provenance` on one page. */
import type { OpenApiDocument } from "../description/document.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { stepsOf, walk } from "../description/pointers.ts";
import { anchorOf, code, paragraphs, plain } from "./markdown.ts";
import { badge, howKnown, provenanceOf } from "./provenance.ts";

const levels = {
  documented: "a page of the vendor states it",
  observed: "the server's source or a live call shows it",
  inferred: "our conclusion from the rest",
  disagreement: "two sources contradict each other",
};

export function knownPage(
  vendor: string,
  document: OpenApiDocument,
  operations: readonly DescribedOperation[],
): string {
  const legend = Object.entries(levels).map(([level, meaning]) => {
    const is = ({ operation }: DescribedOperation) =>
      level === "disagreement" ? provenanceOf(operation).disagreement : provenanceOf(operation).level === level;
    return `- ${badge(level)} ${meaning}: ${operations.filter(is).length} of ${operations.length} operations`;
  });
  const each = operations.map(({ id, operation }) =>
    [
      `- [${plain(operation.summary)}](./${anchorOf(operation.tags[0] ?? "")}#${id.toLowerCase()}) ${code(id)}`,
      ...howKnown(operation),
    ]
      .join(" ")
      .replaceAll("\n", " "),
  );
  return paragraphs(
    "---\noutline: 2\nsearch: false\n---",
    `# What is known · ${document.info.title}`,
    "How each fact of the description is known, and its source.",
    legend.join("\n"),
    "## Operations",
    each.join("\n"),
    "## Parts whose source differs from their operation's",
    factsOf(document).join("\n"),
    `The same marks are on the operations' pages and on [the records](/reference/${vendor}/records).\n`,
  );
}

/** Fields, parameters and responses with a mark of their own. */
function factsOf(document: OpenApiDocument): string[] {
  const found: string[] = [];
  walk(document, "", (node, pointer) => {
    const { level, disagreement } = provenanceOf(node);
    if ((level === "documented" && !disagreement) || !level || "operationId" in node) return;
    const place = stepsOf(decodeURIComponent(pointer)).filter(
      (step) => !["components", "properties", "content"].includes(step),
    );
    found.push([`- ${code(place.join(" › "))}`, ...howKnown(node)].join(" ").replaceAll("\n", " "));
  });
  return found;
}
