/** What is wrong with the extensions of a description, beyond Redocly's rules and what the compiler finds in the generated files. */
import type { Description } from "../description/bundle.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { conditionProblems } from "./conditions.ts";
import { paginationProblems } from "./pagination.ts";
import { payloadProblems } from "./payload.ts";
import { toolProblems } from "./tool-problems.ts";

/** Returns what is wrong with an operation, and what to do. */
export type Check = (operation: DescribedOperation, description: Description) => string[];

const checks: readonly Check[] = [payloadProblems, toolProblems, paginationProblems, conditionProblems];

/** What all checks find, each with its file and operation. */
export function problemsOf(description: Description): string[] {
  return operationsOf(description.document).flatMap((operation) =>
    checks
      .flatMap((check) => check(operation, description))
      .map((problem) => `${description.fileOf(operation.path)}: ${operation.id}: ${problem}`),
  );
}
