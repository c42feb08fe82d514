/** A report for people. */
import { kinds } from "./records.ts";
import type { MirrorReport } from "./report.ts";

/** The report as a table, without the columns that are 0. */
export function table({ kinds: counts, dryRun }: MirrorReport): string {
  const [first] = kinds;
  const columns = Object.entries(counts[first]).flatMap(([name]) => {
    const values = kinds.map((kind) => Object.entries(counts[kind]).find(([key]) => key === name)?.[1] ?? 0);
    return name === "seen" || values.some((value) => value > 0) ? [{ name, values }] : [];
  });
  const rows = [
    [dryRun ? "dry run" : "", ...columns.map(({ name }) => name)],
    ...kinds.map((kind, row) => [kind, ...columns.map(({ values }) => String(values[row] ?? 0))]),
  ];
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(([name = "", ...cells]) =>
      [name.padEnd(widths[0] ?? 0), ...cells.map((cell, column) => cell.padStart(widths[column + 1] ?? 0))].join("  "),
    )
    .join("\n");
}
