import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** Runs Node.js in a folder and gives what it printed. Rejects, with all of its output, when it fails. */
export async function runNode(cwd: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const [code, out, err] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}:\n${out}${err}`);
  return out;
}
