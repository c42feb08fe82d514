/** Reading errors of other origin: transports nest them, and nothing in them can be relied on. */

// A chain that leads back to itself ends too.
const maxDepth = 16;

/** An error's causes, outermost first. */
export function causesOf(error: unknown): object[] {
  const causes: object[] = [];
  for (let cause = read(error, "cause"); typeof cause === "object" && cause; cause = read(cause, "cause")) {
    if (causes.push(cause) === maxDepth) break;
  }
  return causes;
}

/** A member that is a text which is not empty. */
export function textOf(error: unknown, member: "name" | "code" | "message"): string | undefined {
  return texts(read(error, member))[0];
}

/** The texts of a value or a list that are not empty. */
export function texts(value: unknown): string[] {
  return [value].flat().filter((text): text is string => typeof text === "string" && text !== "");
}

export function read(value: unknown, member: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
}
