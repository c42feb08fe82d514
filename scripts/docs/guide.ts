/** The guide: Markdown under docs/, a page for each chapter, in the order a user needs them. */
import { readFile } from "node:fs/promises";
import MarkdownIt from "markdown-it";
import { escapeHtml, page } from "./layout.ts";

/** The chapters' files, in order. */
export const chapters = [
  "getting-started",
  "credentials",
  "lists",
  "errors-and-retries",
  "webhooks",
  "bulk",
  "which-wazzup-api",
  "mirror",
  "several-machines",
  "many-mirrors",
  "mcp",
  "testing",
  "when-a-vendor-answers-differently",
] as const;

interface Chapter {
  name: string;
  title: string;
  html: string;
}

export function readChapter(name: string): Promise<string> {
  return readFile(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");
}

/** The pages by their place in the folder. */
export async function guidePages(): Promise<Map<string, string>> {
  const all = await Promise.all(chapters.map(async (name) => chapterOf(name, await readChapter(name))));
  return new Map(
    all.map(({ name, title, html }, index) => {
      const current = `guide/${name}.html`;
      const main = `<div class="guide">${contents(all, name)}<article>\n${html}${turn(all[index - 1], all[index + 1])}</article></div>`;
      return [current, page({ title, root: "../", current, main })];
    }),
  );
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

function chapterOf(name: string, text: string): Chapter {
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (!title) throw new Error(`docs/${name}.md has no title, a line that begins with \`# \`.`);
  const tokens = markdown.parse(text, {});
  tokens.forEach((token, index) => {
    // Headings can be linked to, and chapters link to one another as the Markdown files do.
    if (token.type === "heading_open") token.attrSet("id", anchor(tokens[index + 1]?.content ?? ""));
    for (const child of token.children ?? []) {
      const href = child.type === "link_open" ? child.attrGet("href") : null;
      if (href) child.attrSet("href", href.replace(/^([a-z-]+)\.md/, "$1.html"));
    }
  });
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll("<table>", '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
  return { name, title, html };
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function contents(all: readonly Chapter[], current: string): string {
  const items = all.map(
    ({ name, title }) =>
      `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ""}>${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="contents" aria-label="Guide"><ol>${items.join("")}</ol></nav>`;
}

function turn(before: Chapter | undefined, after: Chapter | undefined): string {
  const link = (chapter: Chapter | undefined, rel: string, text: string) =>
    chapter ? `<a rel="${rel}" href="${chapter.name}.html">${text}: ${escapeHtml(chapter.title)}</a>` : "<span></span>";
  return `<nav class="turn" aria-label="Chapters">${link(before, "prev", "Before")}${link(after, "next", "Next")}</nav>`;
}
