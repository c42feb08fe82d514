/**
 * The bundler prints a member's doc comment behind the member before it, where TypeScript and editors no longer see it. This gives
 * each comment lines of its own again, above what it describes.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";

export async function tidyDeclarations(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.d\.[cm]ts$/.test(file));
  for (const file of files) {
    const path = `${folder}/${file}`;
    await writeFile(path, withCommentsOnOwnLines(await readFile(path, "utf8")));
  }
}

function withCommentsOnOwnLines(text: string): string {
  return text
    .replace(/(\S) (\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n( *)/g, "$1\n$3$2\n$3")
    .replace(/^( *)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)(?=\S)/gm, "$1$2\n$1");
}
