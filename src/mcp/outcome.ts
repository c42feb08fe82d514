/** What may be assumed about a write that failed. */
import { CrmError } from "../core/errors.ts";

export type Outcome = "not_sent" | "rejected" | "unknown";

export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof CrmError) || !("outcome" in error)) return "unknown";
  return error.outcome === "not_sent" || error.outcome === "rejected" ? error.outcome : "unknown";
}
