/** The README's table of operations, made from the descriptions. */
import type { Description } from "../description/bundle.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";

const start = "<!-- operations: written by npm run generate -->";
const end = "<!-- /operations -->";

/** The README with its table as the descriptions say. */
export function readmeWithOperations(readme: string, descriptions: readonly Description[]): string {
  const [before, after] = [readme.indexOf(start), readme.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`README.md lacks its marks:\n${start}\n${end}`);
  const tables = descriptions.map(vendorTable).join("\n");
  return `${readme.slice(0, before + start.length)}\n\n${tables}\n${readme.slice(after)}`;
}

function vendorTable({ document }: Description): string {
  const operations = operationsOf(document);
  const rows = operations.map(row).join("");
  const heading = "| operation | request | pages | repeated when unclear | known |\n| --- | --- | --- | --- | --- |\n";
  return `<details><summary>${document.info.title}, ${operations.length} operations</summary>\n\n${heading}${rows}\n</details>\n`;
}

/** Whether sending it a second time changes nothing more. */
export function isRepeatable({ method, operation }: DescribedOperation): boolean {
  return ["GET", "PUT", "DELETE"].includes(method) || operation["x-idempotent"] === true;
}

function row(described: DescribedOperation): string {
  const { method, path, operation } = described;
  const { level, disagreement } = operation["x-provenance"];
  const answer = operation.responses["200"]?.["x-provenance"]?.level ?? level;
  const known = [level, answer !== level && `its answer ${answer}`, disagreement && "with a disagreement"];
  const pages = operation["x-pagination"] ? "yes" : "";
  return `| \`${operation.operationId}\` | \`${method} ${path}\` | ${pages} | ${isRepeatable(described) ? "yes" : "no"} | ${known.filter(Boolean).join(", ")} |\n`;
}
