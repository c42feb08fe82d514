/** The licences of what is bundled, beside it. */
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

const bundled = ["libphonenumber-js"];

export async function writeLicences(folder: string): Promise<void> {
  for (const name of bundled) {
    await mkdir(join(folder, "licences", name), { recursive: true });
    for (const file of await licencesOf(name)) await copyFile(file, join(folder, "licences", name, basename(file)));
  }
}

/** The files with the licences of a package. @throws where it has none */
export async function licencesOf(name: string): Promise<string[]> {
  const files = (await readdir(join("node_modules", name))).filter((file) => /^licen[cs]e/i.test(file));
  if (files.length === 0) throw new Error(`${name} is bundled, and node_modules has no licence of it.`);
  return files.sort().map((file) => join("node_modules", name, file));
}
