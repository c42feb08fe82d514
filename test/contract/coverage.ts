/** Which responses there are to exercise, and which never were. */
import type { DescribedOperation } from "../../scripts/description/operations.ts";

interface DescribedResponse {
  title: string;
  /** The status as the description has it; `default` is one. */
  described: string;
  status: number;
  /** What asks the mock for this response. */
  prefer: string;
  value: unknown;
}

/** A status that no description names, so that Prism answers with `default`. */
const anyStatus = 418;

/** The documented responses of an operation, each with each of its examples, or without a body. */
export function responsesOf({ responses }: DescribedOperation): DescribedResponse[] {
  return Object.entries(responses).flatMap(([described, examples]) => {
    const status = described === "default" ? anyStatus : Number(described);
    const named = Object.entries(examples).map(([name, { value }]) => ({
      title: `${described} ${name}`,
      prefer: `code=${status}, example=${name}`,
      value,
    }));
    const bare = { title: `${described} without a body`, prefer: `code=${status}`, value: undefined };
    return (named.length > 0 ? named : [bare]).map((response) => ({ ...response, described, status }));
  });
}

/**
 * Every response of every operation, both ways, that no test has exercised.
 * @param withoutFacade the operations that are called through the path client alone
 */
export function unexercised(
  operations: readonly DescribedOperation[],
  exercised: ReadonlySet<string>,
  withoutFacade: readonly string[] = [],
): string[] {
  return operations.flatMap(({ id, responses }) =>
    Object.keys(responses)
      .flatMap((status) => [
        ...(withoutFacade.includes(id) ? [] : [`${id} ${status} façade`]),
        `${id} ${status} path client`,
      ])
      .filter((response) => !exercised.has(response)),
  );
}
