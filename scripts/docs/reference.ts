/** The reference: Markdown pages for each vendor, from its description. */
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument, Operation } from "../description/document.ts";
import { listAt, objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { isRepeatable } from "../generate/operations.ts";
import { description, membersOf } from "./fields.ts";
import { knownPage } from "./known.ts";
import { anchorOf, code, fence, item, paragraphs, plain } from "./markdown.ts";
import { operationSection } from "./operation.ts";
import { badge, howKnown, provenanceOf } from "./provenance.ts";
import type { Sample } from "./samples.ts";

export interface DocumentedVendor {
  vendor: Vendor;
  document: OpenApiDocument;
  samples: readonly Sample[];
  /** Where a method such as `deals.get` is in the TypeScript reference. */
  methodLink(access: string): string | undefined;
}

/** Content by file. */
export type Pages = Map<string, string>;

/** @returns the pages below `reference/`, and the menu that leads to them */
export function referenceOf(all: readonly DocumentedVendor[]): { pages: Pages; sidebar: object[] } {
  const pages: Pages = new Map(all.flatMap((documented) => [...vendorPages(documented)]));
  pages.set("index.md", overview(all));
  // Parts of other pages.
  const links = all.map(
    ({ vendor, document }) => `- [${document.info.title}](/reference/${vendor}/) ${textAt(document.info, "summary")}`,
  );
  pages.set("vendors.md", links.join("\n"));
  const sidebar = all.map(({ vendor, document }) => ({
    text: document.info.title,
    link: `/reference/${vendor}/`,
    collapsed: true,
    items: [
      ...tagsOf(document).map((tag) => ({ text: tag, link: `/reference/${vendor}/${anchorOf(tag)}` })),
      { text: "Records", link: `/reference/${vendor}/records` },
      { text: "What is known", link: `/reference/${vendor}/known` },
    ],
  }));
  pages.set("restish.md", fence("json", JSON.stringify(Object.fromEntries(all.map(restishOf)), null, 2)));
  return { pages, sidebar };
}

/** Operations, then webhooks. */
export function allOf(document: OpenApiDocument): DescribedOperation[] {
  return [...operationsOf(document), ...webhooksOf(document)];
}

/** Where an operation is. */
export function linkOf(vendor: Vendor, { operationId, tags: [tag = ""] }: Operation): string {
  return `/reference/${vendor}/${anchorOf(tag)}#${operationId.toLowerCase()}`;
}

function webhooksOf(document: OpenApiDocument): DescribedOperation[] {
  return operationsOf({ ...document, paths: document.webhooks ?? {} });
}

function tagsOf(document: OpenApiDocument): string[] {
  const used = allOf(document).map(({ operation }) => operation.tags[0]);
  return listAt(document, "tags")
    .map((tag) => textAt(tag, "name"))
    .filter((tag) => used.includes(tag));
}

function vendorPages(documented: DocumentedVendor): Pages {
  const { vendor, document } = documented;
  const folder = (name: string) => `${vendor}/${name}.md`;
  return new Map([
    [folder("index"), vendorPage(documented)],
    [folder("records"), recordsPage(vendor, document)],
    [folder("known"), knownPage(vendor, document, allOf(document))],
    ...tagsOf(document).map((tag) => [folder(anchorOf(tag)), tagPage(documented, tag)] as const),
  ]);
}

function tagPage({ vendor, document, samples, methodLink }: DocumentedVendor, tag: string): string {
  const webhooks = webhooksOf(document).map(({ id }) => id);
  const sections = allOf(document)
    .filter(({ operation }) => operation.tags[0] === tag)
    .map((described) => {
      const sample = webhooks.includes(described.id)
        ? undefined
        : samples.find((it) => it.operationId === described.id);
      const method = sample?.access === undefined ? undefined : methodLink(sample.access);
      return operationSection(described, { vendor, document, sample, method });
    });
  const text = listAt(document, "tags").find((it) => textAt(it, "name") === tag);
  return page(`${plain(tag)} · ${document.info.title}`, textAt(text, "description"), ...sections);
}

function vendorPage({ vendor, document, samples }: DocumentedVendor): string {
  const access = new Map(samples.map((sample) => [sample.operationId, sample.access ?? "http"]));
  const operations = tagsOf(document).flatMap((tag) => [
    `### ${plain(tag)}`,
    allOf(document)
      .filter(({ operation }) => operation.tags[0] === tag)
      .map(({ id, operation }) => {
        const method = access.get(id);
        const { level, disagreement } = provenanceOf(operation);
        const marks = [level !== "documented" && badge(level), disagreement && badge("disagreement")].filter(Boolean);
        const link = `[${plain(operation.summary)}](./${anchorOf(tag)}#${id.toLowerCase()})`;
        return `- ${[link, method && code(method), ...marks].filter(Boolean).join(" ")}`;
      })
      .join("\n"),
  ]);
  const schemes = Object.entries(objectAt(document.components, "securitySchemes")).map(([name, scheme]) =>
    item(
      `${code(name)}: ${code(textAt(scheme, "name") || `Authorization: ${textAt(scheme, "scheme")}`)}`,
      textAt(scheme, "description").trim(),
      ...howKnown(scheme),
    ),
  );
  const servers = document.servers.map(({ url, description = "" }) => `- ${code(url)} ${description}`);
  return page(
    document.info.title,
    `${textAt(document.info, "summary")} Import ${code(`crm-deals/${vendor}`)}; its [types](/typescript/crm-deals/${vendor}/).`,
    `[Download the OpenAPI description](/openapi/${vendor}.yaml){:download=${vendor}.yaml:}`,
    textAt(document.info, "description").trim(),
    "## Credentials",
    schemes.join("\n"),
    "## Servers",
    servers.join("\n"),
    "## Operations",
    ...operations,
  );
}

function recordsPage(vendor: string, document: OpenApiDocument): string {
  const context = { document, records: `/reference/${vendor}/records`, level: "documented", spellOut: false };
  const byName = Object.entries(document.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  const sections = byName.map(([name, schema]) =>
    paragraphs(`## ${name} {:#${anchorOf(name)}:}`, description(schema, context), membersOf(schema, context)),
  );
  return page(
    `Records · ${document.info.title}`,
    "The records in requests and responses, under their names in the description.",
    ...sections,
  );
}

function overview(all: readonly DocumentedVendor[]): string {
  const items = all.map(({ vendor, document }) => {
    const operations = operationsOf(document);
    const retried = operations.filter(isRepeatable).length;
    const paged = operations.filter(({ operation }) => operation["x-pagination"]).length;
    const events = webhooksOf(document).length;
    const counts = `${operations.length} operations, ${retried} of them retried, ${paged} in pages; ${events || "no"} webhooks. [What is known](./${vendor}/known). [Description](/openapi/${vendor}.yaml){:target=_blank:}.`;
    return paragraphs(
      `## [${document.info.title}](./${vendor}/) {:#${vendor}:}`,
      textAt(document.info, "summary"),
      counts,
    );
  });
  return page(
    "Reference",
    "Every operation of every vendor: what it does, how that is known, and how to call it.",
    ...items,
  );
}

/** A vendor in a configuration of Restish. */
function restishOf({ vendor, document }: DocumentedVendor): [name: string, api: object] {
  const base = document.servers[0]?.url;
  return [vendor, { base, spec_files: [`./node_modules/crm-deals/dist/specs/${vendor}.yaml`] }];
}

function page(title: string, ...parts: string[]): string {
  return `${paragraphs("---\noutline: 2\n---", `# ${title}`, ...parts)}\n`;
}
