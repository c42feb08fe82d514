/** Code as Biome formats it, for pages that a phone can show. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

const width = 60;
const mark = "// next";

/** Formats expressions, all in one go. @throws with Biome's report */
export async function formatted(expressions: readonly string[]): Promise<string[]> {
  const args = ["biome", "format", "--stdin-file-path=sample.ts", `--line-width=${width}`, "--semicolons=as-needed"];
  const biome = spawn("npx", args, { stdio: ["pipe", "pipe", "pipe"] });
  biome.stdin.end(expressions.join(`\n${mark}\n`));
  const [code, report] = await Promise.all([text(biome.stdout), text(biome.stderr)]);
  const samples = code.split(`${mark}\n`).map((sample) => sample.trim());
  if (samples.length !== expressions.length) throw new Error(`Biome cannot format the samples.\n${report}`);
  return samples;
}
