/** The TypeScript samples of README.md and of the guide. */
import { readdir, readFile } from "node:fs/promises";

export interface GuideSample {
  /** Such as `lists-2`; a sample that another one imports begins with its own name, as a comment. */
  name: string;
  code: string;
  /** What it prints, where the page says so. */
  output?: string | undefined;
}

const root = new URL("../../", import.meta.url);

/** The pages of the guide, by name. */
export async function guidePages(): Promise<Map<string, string>> {
  const files = (await readdir(new URL("docs/", root))).filter((name) => name.endsWith(".md"));
  const read = async (name: string) =>
    [name.replace(/\.md$/, ""), await readFile(new URL(`docs/${name}`, root), "utf8")] as const;
  return new Map(await Promise.all(files.map(read)));
}

export async function guideSamples(): Promise<GuideSample[]> {
  const pages = new Map([["readme", await readFile(new URL("README.md", root), "utf8")], ...(await guidePages())]);
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/^```ts\n(.*?)^```(?:\n\n```text\n(.*?)^```)?/gms)].map(([, code = "", output], index) => ({
      name: /^\/\/ ([\w.-]+)\.ts\n/.exec(code)?.[1] ?? `${page}-${index + 1}`,
      code,
      output,
    })),
  );
}
