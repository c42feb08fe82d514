/** What may be assumed about a write that failed, whatever was thrown. */
import { CrmError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";

export type { Outcome };

export function outcomeOf(error: unknown): Outcome {
  return error instanceof CrmError ? error.outcome : "unknown";
}
