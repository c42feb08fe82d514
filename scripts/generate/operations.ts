/** The tables of operations in `docs/operations.md`, made from the descriptions. */
import type { Description } from "../description/bundle.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";

const introduction = `# Operations

Written by \`npm run generate\` from the descriptions.

- **paged**: the list has pages; the client reads them one after the other.
- **retried**: the client sends the request again when its outcome is unknown, because a second request has no further effect. The others
  are retried only when they were certainly not processed.
- **known**: whether the request is documented by the vendor, observed (in the server's source or a live call) or inferred; the same for the
  response, where it differs; and whether two sources disagree.
`;

export function operationsPage(descriptions: readonly Description[]): string {
  return [introduction, ...descriptions.map(vendorTable)].join("\n");
}

function vendorTable({ document }: Description): string {
  const operations = operationsOf(document);
  const heading = "| operation | request | paged | retried | known |\n| --- | --- | --- | --- | --- |\n";
  return `## ${document.info.title}: ${operations.length} operations\n\n${heading}${operations.map(row).join("")}`;
}

/** Whether a second request has no further effect. */
export function isRepeatable({ method, operation }: DescribedOperation): boolean {
  return ["GET", "PUT", "DELETE"].includes(method) || operation["x-idempotent"] === true;
}

function row(described: DescribedOperation): string {
  const { method, path, operation } = described;
  const { level, disagreement } = operation["x-provenance"];
  const response = operation.responses["200"]?.["x-provenance"]?.level ?? level;
  const known = [level, response !== level && `its response ${response}`, disagreement && "sources disagree"];
  const cells = [
    `\`${operation.operationId}\``,
    `\`${method} ${path}\``,
    operation["x-pagination"] ? "yes" : "",
    isRepeatable(described) ? "yes" : "no",
    known.filter(Boolean).join(", "),
  ];
  return `| ${cells.join(" | ")} |\n`;
}
