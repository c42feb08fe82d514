/** Parts of a context: a key that may not read one of them still shows the others. */
import { CrmError } from "../core/errors.ts";

export async function readable(parts: Readonly<Record<string, Promise<unknown>>>): Promise<Record<string, unknown>> {
  const names = Object.keys(parts);
  const settled = await Promise.allSettled(Object.values(parts));
  const first = settled.find((it) => it.status === "rejected");
  if (first && settled.every((it) => it.status === "rejected")) throw first.reason;
  return Object.fromEntries(names.map((name, index) => [name, shown(settled[index])]));
}

function shown(part: PromiseSettledResult<unknown> | undefined): unknown {
  if (part?.status === "fulfilled") return part.value;
  return { error: part?.reason instanceof CrmError ? part.reason.message : "could not be read" };
}
