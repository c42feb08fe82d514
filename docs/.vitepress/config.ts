/** The documentation's site. `npm run docs` writes what it lacks: `reference/`, `typescript/` and `public/openapi/`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { guide } from "./guide.ts";
import { markdown } from "./markdown.ts";
import { searchedPart, termOf, tokensOf, weightOf } from "./search.ts";

const { version } = JSON.parse(read("../package.json"));
/** Where the site is on its host, such as `/crm-deals/`. */
const base = process.env.DOCS_BASE ?? "/";
const sidebars = JSON.parse(read("reference/sidebars.json"));

export default defineConfig({
  lang: "en",
  title: "crm-deals",
  description:
    "Typed TypeScript clients for CRM vendors' APIs, generated from OpenAPI descriptions that state how each fact is known.",
  outDir: "../dist-docs",
  cacheDir: "../node_modules/.cache/vitepress",
  // The guide's files are at the top, for those who read them in the repository.
  rewrites: (page) => (page.includes("/") || page === "index.md" ? page : `guide/${page}`),
  metaChunk: true,
  base,
  head: [
    ["link", { rel: "icon", href: `${base}icon.svg` }],
    // No page asks another host for anything. VitePress evaluates the search's functions.
    [
      "meta",
      { "http-equiv": "Content-Security-Policy", content: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:" },
    ],
  ],
  markdown,
  // Parts of other pages.
  srcExclude: ["reference/vendors.md", "reference/restish.md"],
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
    notFound: {
      title: "Page not found",
      quote: "It may have moved. Search for it, or start from the first page.",
      linkLabel: "First page",
      linkText: "First page",
    },
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: { tokenize: tokensOf, processTerm: termOf },
          searchOptions: { fuzzy: 0.1, boostDocument: weightOf },
        },
        _render: (text, env, md) => {
          const html = md.render(text, env);
          return env.frontmatter?.search === false ? "" : searchedPart(html);
        },
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
