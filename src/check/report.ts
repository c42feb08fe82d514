/** What a check prints and writes. */
import type { Vendor } from "../vendors.ts";
import type { CheckReport, Finding } from "./check.ts";

/** The differences as a table, each once. */
export function table(findings: readonly Finding[]): string {
  const head = ["operation", "status", "where", "what differs"];
  const rows = [head, ...distinct(findings).map((it) => [it.operation, String(it.status), it.pointer, it.problem])];
  const widths = head.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * The body for the issue form _A vendor responds differently_.
 * @param bodies whether it holds the responses that differ, with people's data in them
 */
export function observed(vendor: Vendor, report: CheckReport, bodies: boolean): string {
  const content = {
    vendor,
    date: new Date().toISOString().slice(0, 10),
    known: "I saw it in a live response",
    operations: report.operations,
    differences: distinct(report.findings),
    ...(bodies
      ? {
          bodies: report.differing.map(({ operation, response: { status, text } }) => ({ operation, status, text })),
        }
      : {}),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
