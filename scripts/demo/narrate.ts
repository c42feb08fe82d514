/** How the demo prints: a heading, then each call as it is in the program, with its result. */

/** Begins a part of the story. */
export function part(heading: string): void {
  console.log(`\n${heading}`);
}

/** Prints a call, makes it, and prints its result. @param printed the function whose source is the call */
export async function step<Result>(
  call: () => Promise<Result>,
  show: (result: Result) => string,
  printed: (...args: never) => unknown = call,
): Promise<Result> {
  console.log(`  ${textOf(printed)}`);
  const result = await call();
  console.log(`    → ${show(result)}`);
  return result;
}

/** Prints a call that fails, and its error as a log shows it. */
export async function failing(call: () => Promise<unknown>): Promise<void> {
  console.log(`  ${textOf(call)}`);
  const error = await call().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error && "outcome" in error)) throw new Error("This call was expected to fail.");
  console.log(`    ✗ ${error}\n      error.outcome: ${error.outcome}`);
}

/** The source of a call as one writes it: the program that runs this has taken the spaces out. */
function textOf(call: (...args: never) => unknown): string {
  const source = `${call}`.replace(/^\([^)]*\)\s*=>\s*/, "");
  const spaced: Record<string, string> = { ",": ", ", ":": ": ", "{": "{ ", "}": " }" };
  return source.replace(/("[^"]*")|\s*([,:{}])\s*/g, (_match, text?: string, mark = "") => text ?? spaced[mark] ?? "");
}
