/**
 * `npm run docs`: the documentation as a static folder, `dist-docs/`, by VitePress. The guide is Markdown under `docs/`; the reference is written
 * from the descriptions, the TypeScript reference from the sources. Nothing in it needs another host.
 */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "vitepress";
import { vendors } from "../src/vendors.ts";
import { operationsOf } from "./description/operations.ts";
import { readDescription } from "./description/read.ts";
import { linkOf, referenceMenu, referencePages } from "./docs/reference.ts";
import { samplesOf } from "./docs/samples.ts";
import { type MenuEntry, writeTypescriptReference } from "./docs/typescript.ts";

// What the site is built from and is not written by hand.
for (const name of ["reference", "typescript", "public/openapi"])
  await rm(`docs/${name}`, { recursive: true, force: true });
const described = vendors.map((vendor) => {
  const document = readDescription(vendor);
  return { vendor, document, samples: samplesOf(vendor, document) };
});
const operations = described.flatMap(({ vendor, document, samples }) =>
  operationsOf(document).map(({ id, operation }) => {
    const method = `${vendor}.${samples.get(id)?.method}`;
    return [method, `[${id}](${linkOf(vendor, operation)})`] as const;
  }),
);
const typescript = await writeTypescriptReference(new Map(operations), "docs/typescript");
const documented = described.map((it) => ({ ...it, links: typescript.links }));
const sidebars = {
  ...sidebarsOf("/reference/", "Reference", documented.map(referenceMenu)),
  ...sidebarsOf("/typescript/", "TypeScript", typescript.menu),
};
for (const [name, content] of [...referencePages(documented), ["sidebars.json", JSON.stringify(sidebars)] as const]) {
  await mkdir(dirname(`docs/reference/${name}`), { recursive: true });
  await writeFile(`docs/reference/${name}`, content);
}
for (const vendor of vendors) await cp(`generated/${vendor}/openapi.yaml`, `docs/public/openapi/${vendor}.yaml`);
await cp("CHANGELOG.md", "docs/public/changelog.txt");

await build("docs");
console.log("The documentation is in dist-docs/; `npm run docs:serve` shows it.");

/** Menus by address: each entry's pages have its items and the other entries' names, because long menus make a page slow. */
function sidebarsOf(root: string, text: string, entries: readonly MenuEntry[]): Record<string, object[]> {
  const menu = (shown?: MenuEntry) => [
    { text, link: root, items: entries.map((it) => (it === shown ? it : { ...it, items: undefined })) },
  ];
  return Object.fromEntries([[root, menu()], ...entries.map((entry) => [entry.link, menu(entry)])]);
}
