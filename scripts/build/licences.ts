/** The licences of what is bundled, beside it. */
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";

const bundled = ["libphonenumber-js"];

export async function writeLicences(folder: string): Promise<void> {
  for (const name of bundled) {
    const licences = (await readdir(join("node_modules", name))).filter((file) => /^licen[cs]e/i.test(file));
    if (licences.length === 0) throw new Error(`${name} has no licence`);
    await mkdir(join(folder, "licences", name), { recursive: true });
    for (const file of licences) await copyFile(join("node_modules", name, file), join(folder, "licences", name, file));
  }
}
