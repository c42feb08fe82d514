/**
 * `npm run docs`: the documentation as a static folder, `dist-docs/`, by VitePress. The guide is Markdown under `docs/`; the reference is written
 * from the descriptions, the TypeScript reference from the sources. Nothing in it needs another host.
 */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { vendors } from "../src/vendors.ts";
import { operationsOf } from "./description/operations.ts";
import { readDescription } from "./description/read.ts";
import { redirectPage } from "./docs/redirect.ts";
import { type DocumentedVendor, linkOf, referenceOf } from "./docs/reference.ts";
import { samplesOf } from "./docs/samples.ts";
import { type MethodOperation, writeTypescriptReference } from "./docs/typescript.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));

try {
  await writeSources();
  await build(docs);
  console.log("The documentation is in dist-docs/; `npm run docs:serve` shows it.");
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}

/** What the site is built from and is not written by hand. */
async function writeSources(): Promise<void> {
  await Promise.all(
    ["reference", "typescript", "public/openapi"].map((name) => rm(join(docs, name), { recursive: true, force: true })),
  );
  const described = await Promise.all(
    vendors.map(async (vendor) => {
      const document = readDescription(vendor);
      return { vendor, document, samples: await samplesOf(vendor, document) };
    }),
  );
  const typescript = await writeTypescriptReference(described.flatMap(methodsOf), join(docs, "typescript"));
  const all = described.map((it) => ({
    ...it,
    methodLink: (access: string) => typescript.links.get(`${it.vendor}.${access}`),
  }));
  const { pages, sidebar } = referenceOf(all);
  for (const [name, content] of pages) await write(`reference/${name}`, content);
  const sidebars = { "/reference/": sidebar, "/typescript/": typescript.sidebar };
  await write("reference/sidebars.json", JSON.stringify(sidebars));
  for (const { vendor } of described) {
    await write(`public/openapi/${vendor}.yaml`, await readFile(`generated/${vendor}/openapi.yaml`, "utf8"));
    await write(`public/${vendor}.html`, redirectPage(vendor));
  }
  await cp("CHANGELOG.md", join(docs, "public/changelog.txt"));
}

function methodsOf({ vendor, document, samples }: Omit<DocumentedVendor, "methodLink">): MethodOperation[] {
  return operationsOf(document).flatMap(({ id, operation }) => {
    const access = samples.find(({ operationId }) => operationId === id)?.access;
    return access === undefined ? [] : [{ vendor, access, id, link: linkOf(vendor, operation) }];
  });
}

async function write(name: string, content: string): Promise<void> {
  const file = join(docs, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
