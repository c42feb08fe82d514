/** Two versions of a description through Redocly's `diff`. */
import { stepsOf } from "../description/pointers.ts";
import { redocly } from "../description/redocly.ts";

/** From the worst to the least. */
export const impacts = ["major", "minor", "patch"] as const;
export type Impact = (typeof impacts)[number];

/** One change, and the version bump that it requires. */
export interface Change {
  vendor: string;
  impact: Impact;
  text: string;
}

/** As much of Redocly's report as is read here. */
interface Report {
  changes: { path: string; kind: string; impact: Impact; property?: string; verdicts: { message: string }[] }[];
}

export async function compare(vendor: string, base: string, revision: string): Promise<Change[]> {
  const options = ["--config", "scripts/spec-diff/redocly.yaml", "--format", "json", "--fail-on", "none"];
  const { changes }: Report = JSON.parse(await redocly("diff", base, revision, ...options));
  return changes.map(({ path, kind, impact, property, verdicts }) => {
    const place = [stepsOf(path).join(" "), property].filter(Boolean).join(", ");
    return { vendor, impact, text: verdicts.map(({ message }) => message).join(" ") || `${place}: ${kind}` };
  });
}
