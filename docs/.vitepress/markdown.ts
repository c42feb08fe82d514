/** How the site's pages are read: as Markdown alone. A description may hold `<…>` and `{{ }}`, and both are text. */
import type { MarkdownOptions, MarkdownRenderer } from "vitepress";

export const markdown: MarkdownOptions = {
  html: false,
  config: withoutTemplates,
  attrs: { leftDelimiter: "{:", rightDelimiter: ":}" },
  // As on GitHub, and as TypeDoc expects it.
  anchor: {
    slugify: (heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
        .replaceAll(" ", "-"),
  },
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
};

/** Braces become entities, because VitePress hands its pages to Vue as templates. */
function withoutTemplates(md: MarkdownRenderer): void {
  md.core.ruler.disable("emoji");
  for (const rule of ["text", "code_inline"]) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (...args) => render?.(...args).replaceAll("{", "&#123;") ?? "";
  }
}
