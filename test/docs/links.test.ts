/** The links between the repository's Markdown files lead to files and headings that exist. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { brokenLinks, linksIn } from "../support/markdown-links.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const markdown = (folder: string) =>
  readdirSync(`${root}${folder}`)
    // The site's first page links to addresses of the site.
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .map((name) => `${folder}${name}`);

test("every link resolves", () => {
  const files = ["", "docs/", "specs/", ".github/"].flatMap(markdown);
  expect(files).toEqual(expect.arrayContaining(["README.md", "docs/operations.md", "specs/README.md"]));
  expect(linksIn(readFileSync(`${root}README.md`, "utf8")).length).toBeGreaterThan(10);
  expect(brokenLinks(root, files)).toEqual([]);
});
