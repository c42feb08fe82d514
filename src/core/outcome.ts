/**
 * What a caller may assume about a write that failed. `not_sent`: no request has reached the vendor. `rejected`: the vendor has rejected it;
 * where it processes part of a batch, that part may be done. `unknown`: it may be done.
 */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** The worse of two outcomes, which is the later one in the alphabet. */
export function worse(one: Outcome, other: Outcome): Outcome {
  return one > other ? one : other;
}

/** What the status of an error response says. A 2xx is one when its body says so. */
export function outcomeOf(status: number): Outcome {
  return [2, 4].includes(Math.trunc(status / 100)) && status !== 408 ? "rejected" : "unknown";
}
