/** Reading errors of other origin: transports nest them, and nothing in them can be relied on. */

// A chain that leads back to itself ends too.
const maxDepth = 16;

/** An error's causes, outermost first. */
export function causesOf(error: unknown): object[] {
  const causes: object[] = [];
  let cause = read(error, "cause");
  while (typeof cause === "object" && cause !== null && causes.length < maxDepth) {
    causes.push(cause);
    cause = read(cause, "cause");
  }
  return causes;
}

/** A member that is a text which is not empty. */
export function textOf(error: unknown, member: "name" | "code" | "message"): string | undefined {
  const text = read(error, member);
  return typeof text === "string" && text !== "" ? text : undefined;
}

export function read(value: unknown, member: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
}
