import { readFile } from "node:fs/promises";

/** A sample of the guide whose first line is a comment with its file's name. */
export async function readSample(page: string, file: string): Promise<string> {
  const text = await readFile(new URL(`../../docs/${page}.md`, import.meta.url), "utf8");
  const samples = text.matchAll(/^```\w+\n\/\/ (\S+)\n(.*?)^```/gms);
  const code = [...samples].find(([, name]) => name === file)?.[2];
  if (code === undefined) throw new Error(`docs/${page}.md has no sample ${file}.`);
  return code;
}
