/**
 * What a caller may assume about a write that failed. `not_sent`: no request has reached the vendor. `rejected`: the vendor has rejected it;
 * where it processes part of a batch, that part may be done. `unknown`: it may be done.
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

const fromBest: readonly Outcome[] = ["not_sent", "rejected", "unknown"];

/** The worse of two outcomes. */
export function worse(one: Outcome, other: Outcome): Outcome {
  return fromBest.indexOf(one) > fromBest.indexOf(other) ? one : other;
}

/** What the status of an error response says. A 2xx is one when its body says so. */
export function outcomeOf(status: number): Outcome {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 408) ? "rejected" : "unknown";
}
