import { ConfigError } from "crm-deals";
import { type FacadeCall, type FacadeMethod, outcomeOf, settled } from "./lines.ts";

/** Makes each call with one argument after another replaced by a bad one. Returns those that do not reject with a `ConfigError`. */
export async function badArguments(
  methods: ReadonlyMap<string, FacadeMethod>,
  calls: readonly FacadeCall[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { method, args } of calls) {
    const attempt = async (title: string, given: unknown[]) => {
      try {
        const [error] = await outcomeOf(settled(methods.get(method)?.(...given)));
        if (!(error instanceof ConfigError)) wrong.push(`${method} with ${title}: ${error ?? "no error"}`);
      } catch {
        wrong.push(`${method} with ${title}: thrown synchronously`);
      }
    };
    for (const [index, arg] of args.entries()) {
      const bad = [
        null,
        ...(typeof arg === "string" ? ["", undefined] : typeof arg === "number" ? [NaN, undefined] : []),
      ];
      for (const value of bad) await attempt(`${value} as argument ${index}`, args.with(index, value));
    }
    await attempt("an unknown option", [...args, { unknown: true }]);
  }
  return wrong;
}
