/** The documentation's site. `npm run docs` writes what it lacks: `reference/`, `typescript/` and `public/openapi/`. */
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { guide } from "./guide.ts";
import { markdown } from "./markdown.ts";
import { searchedPart, termOf, tokensOf, weightOf } from "./search.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("../package.json"));
/** Where the site is on its host, such as `/crm-deals/`. */
const base = process.env.DOCS_BASE ?? "/";
/** No page asks another host for anything. VitePress evaluates the search's functions. */
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:";

export default defineConfig({
  title: "crm-deals",
  description:
    "Typed TypeScript clients for CRM vendors' APIs, generated from OpenAPI descriptions that state how each fact is known.",
  outDir: "../dist-docs",
  cacheDir: "../node_modules/.cache/vitepress",
  // The guide's files are at the top, for those who read them in the repository.
  rewrites: (page) => (page.includes("/") || page === "index.md" ? page : `guide/${page}`),
  metaChunk: true,
  // Switching transitions off and on would compute all styles of a page four times.
  appearance: { disableTransition: false },
  base,
  head: [
    ["link", { rel: "icon", href: `${base}icon.svg` }],
    ["meta", { "http-equiv": "Content-Security-Policy", content: policy }],
  ],
  // A script behind the styles waits for them, and the rest of the page waits for it.
  transformHtml: (html) =>
    html.replace(/(<link rel="preload stylesheet"[\s\S]*?)((?:<script id="check-[\s\S]*?<\/script>\s*)+)/, "$2$1"),
  markdown,
  srcExclude: ["reference/restish.md"], // a part of another page
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
        items: pages.map((page) => ({ text: /^# (.+)$/m.exec(read(`${page}.md`))?.[1], link: `/guide/${page}` })),
      })),
      ...JSON.parse(read("reference/sidebars.json")),
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
        // What is known is also beside each fact.
        _render: (text, env, md) => (env.relativePath.endsWith("/known.md") ? "" : searchedPart(md.render(text, env))),
      },
    },
  },
});
