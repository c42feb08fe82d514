/** The documentation's site. `npm run docs` writes what it lacks: `reference/`, `typescript/` and `public/openapi/`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type MarkdownRenderer } from "vitepress";
import { guide } from "./guide.ts";
import { tokensOf, withoutSamples } from "./search.ts";

const { version } = JSON.parse(read("../package.json"));
const { vendors, sidebars } = JSON.parse(read("reference/site.json"));

export default defineConfig({
  lang: "en",
  title: "crm-deals",
  description: "Typed TypeScript clients for CRM vendors' APIs, from OpenAPI descriptions that say how each fact is known.",
  outDir: "../dist-docs",
  cacheDir: "../node_modules/.cache/vitepress",
  // The guide's files are at the top, for those who read them in the repository.
  rewrites: (page) => (page.includes("/") || page === "index.md" ? page : `guide/${page}`),
  metaChunk: true,
  head: [["link", { rel: "icon", href: "/icon.svg" }]],
  markdown: {
    // Nothing in a page is HTML or a Vue template: a description may hold `<…>` and `{{ }}`.
    html: false,
    config: withoutTemplates,
    emoji: { defs: {} },
    attrs: { leftDelimiter: "{:", rightDelimiter: ":}" },
    anchor: { slugify: slugOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  transformPageData({ relativePath, frontmatter }) {
    if (relativePath === "index.md") frontmatter.features = vendors;
  },
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    nav: [
      { text: "Guide", link: "/guide/getting-started", activeMatch: "/guide/" },
      { text: "Reference", link: "/reference/", activeMatch: "/reference/" },
      { text: "TypeScript", link: "/typescript/", activeMatch: "/typescript/" },
      {
        text: version,
        items: [
          { text: "Upgrading", link: "/guide/upgrading" },
          { text: "Changelog", link: "/changelog.txt", target: "_blank" },
          { text: "npm", link: "https://www.npmjs.com/package/crm-deals" },
        ],
      },
    ],
    sidebar: {
      "/guide/": guide.map(({ text, pages }) => ({
        text,
        items: pages.map((page) => ({ text: titleOf(page), link: `/guide/${page}` })),
      })),
      ...sidebars,
    },
    outline: { level: [2, 3], label: "On this page" },
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        detailedView: false,
        miniSearch: { options: { tokenize: tokensOf } },
        _render: (text, env, md) => withoutSamples(md.render(text, env)),
      },
    },
  },
});

function read(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), "utf8");
}

function titleOf(page: string): string {
  return /^# (.+)$/m.exec(read(`${page}.md`))?.[1] ?? page;
}

/** As on GitHub, and as TypeDoc expects it. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

function withoutTemplates(md: MarkdownRenderer): void {
  md.core.ruler.push("v-pre", ({ tokens, Token, inlineMode }) => {
    if (inlineMode) return;
    const html = (content: string) => Object.assign(new Token("html_block", "", 0), { content });
    tokens.unshift(html("<div v-pre>"));
    tokens.push(html("</div>"));
  });
}
