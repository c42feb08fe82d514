/** The relative links in Markdown files, and those that lead nowhere. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** @returns `file: link` for each link to a file or a heading that does not exist below `root` */
export function brokenLinks(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    linksIn(readFileSync(join(root, file), "utf8"))
      .filter((link) => !resolves(root, file, link))
      .map((link) => `${file}: ${link}`),
  );
}

export function linksIn(markdown: string): string[] {
  const prose = markdown.replaceAll(/^(```+).*?^\1/gms, "").replaceAll(/`[^`\n]*`/g, "code");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
}

function resolves(root: string, file: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path ? normalize(join(dirname(file), path)) : file;
  if (target.startsWith("..") || !existsSync(join(root, target))) return false;
  return heading === undefined || headingsIn(readFileSync(join(root, target), "utf8")).includes(heading);
}

/** The headings as anchors, in GitHub's form. */
function headingsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
