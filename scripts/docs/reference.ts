/** The reference: Markdown pages for each vendor, from its description. */
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument, Operation } from "../description/document.ts";
import { listAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { stepsOf, walk } from "../description/pointers.ts";
import { description, membersOf } from "./fields.ts";
import { anchorOf, code, fence, item, paragraphs, plain } from "./markdown.ts";
import { type DocumentedVendor, operationSection } from "./operation.ts";
import { badge, howKnown, marks, provenanceOf } from "./provenance.ts";
import type { MenuEntry } from "./typescript.ts";

/** Content by file, below `reference/`. */
export function referencePages(all: readonly DocumentedVendor[]): Map<string, string> {
  return new Map([
    ["index.md", overview(all)],
    ["restish.md", fence("json", JSON.stringify({ apis: Object.fromEntries(all.map(restishOf)) }, null, 2))],
    ...all.flatMap((documented) => [...vendorPages(documented)]),
  ]);
}

export function referenceMenu({ vendor, document }: DocumentedVendor): MenuEntry {
  const link = `/reference/${vendor}/`;
  return {
    text: document.info.title,
    link,
    items: [
      ...tagsOf(document).map(({ name }) => ({ text: name, link: `${link}${anchorOf(name)}` })),
      { text: "Records", link: `${link}records` },
      { text: "What is known", link: `${link}known` },
    ],
  };
}

/** Where an operation is. */
export function linkOf(vendor: Vendor, { operationId, tags: [tag = ""] }: Operation): string {
  return `/reference/${vendor}/${anchorOf(tag)}#${operationId.toLowerCase()}`;
}

/** The tags with their operations, then webhooks. */
function tagsOf(document: OpenApiDocument) {
  const all = [...operationsOf(document), ...operationsOf({ ...document, paths: document.webhooks ?? {} })];
  return (document.tags ?? [])
    .map((tag) => ({ ...tag, operations: all.filter(({ operation }) => operation.tags[0] === tag.name) }))
    .filter(({ operations }) => operations.length > 0);
}

function* vendorPages(documented: DocumentedVendor): Iterable<[file: string, content: string]> {
  const { vendor, document } = documented;
  yield [`${vendor}/index.md`, vendorPage(documented)];
  yield [`${vendor}/records.md`, recordsPage(vendor, document)];
  yield [`${vendor}/known.md`, knownPage(vendor, document)];
  for (const { name, description, operations } of tagsOf(document)) {
    const sections = operations.map((operation) => operationSection(operation, documented));
    yield [`${vendor}/${anchorOf(name)}.md`, page(`${plain(name)} · ${document.info.title}`, description, ...sections)];
  }
}

function vendorPage({ vendor, document, samples }: DocumentedVendor): string {
  const line = ({ id, operation }: DescribedOperation) => {
    const { level, disagreement } = operation["x-provenance"];
    const method = samples.get(id)?.method;
    const parts = [
      `- [${plain(operation.summary)}](${linkOf(vendor, operation)})`,
      method && code(method),
      level !== "documented" && badge(level),
      disagreement && badge("disagreement"),
    ];
    return parts.filter(Boolean).join(" ");
  };
  const schemes = Object.entries(document.components.securitySchemes ?? {}).map(([name, scheme]) =>
    item(
      `${code(name)}: ${code(scheme.name ?? `Authorization: ${scheme.scheme}`)}`,
      scheme.description?.trim(),
      howKnown(scheme),
    ),
  );
  return page(
    document.info.title,
    `${document.info.summary} Import ${code(`crm-deals/${vendor}`)}; its [types](/typescript/crm-deals/${vendor}/).`,
    `[Download the OpenAPI description](/openapi/${vendor}.yaml){:download=${vendor}.yaml:}`,
    document.info.description?.trim(),
    "## Credentials",
    schemes.join("\n"),
    "## Servers",
    document.servers.map(({ url, description = "" }) => `- ${code(url)} ${description}`).join("\n"),
    "## Operations",
    ...tagsOf(document).map(({ name, operations }) =>
      paragraphs(`### ${plain(name)}`, operations.map(line).join("\n")),
    ),
  );
}

function recordsPage(vendor: Vendor, document: OpenApiDocument): string {
  const context = { vendor, document, level: "documented", spellOut: false };
  const byName = Object.entries(document.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  return page(
    `Records · ${document.info.title}`,
    "The records in requests and responses, under their names in the description.",
    ...byName.flatMap(([name, schema]) => [
      `## ${name} {:#${anchorOf(name)}:}`,
      description(schema, context),
      membersOf(schema, context),
    ]),
  );
}

/** How each fact is known, and from where: all of a description's `x-provenance`. */
function knownPage(vendor: Vendor, document: OpenApiDocument): string {
  const operations: string[] = [];
  const parts: string[] = [];
  walk(document, "", (node, pointer) => {
    const known = howKnown(node).replaceAll(/\n+/g, " ");
    const id = textAt(node, "operationId");
    const place = `./${anchorOf(String(listAt(node, "tags")[0]))}#${id.toLowerCase()}`;
    const isPlain = provenanceOf(node, "level") === "documented" && !provenanceOf(node, "disagreement");
    if (id) operations.push(`- [${plain(textAt(node, "summary"))}](${place}) ${code(id)} ${known}`);
    else if (known && !isPlain) parts.push(`- ${code(stepsOf(decodeURIComponent(pointer)).join(" › "))} ${known}`);
  });
  const legend = Object.entries(marks).map(([mark, { meaning }]) => {
    const count = operations.filter((line) => line.includes(badge(mark))).length;
    return `- ${badge(mark)} ${meaning}: ${count} of ${operations.length} operations`;
  });
  return page(
    `What is known · ${document.info.title}`,
    "How each fact of the description is known, and from where.",
    legend.join("\n"),
    "## Operations",
    operations.join("\n"),
    "## Parts that are known in another way",
    parts.join("\n"),
    `The same marks are on the operations' pages and on [the records](/reference/${vendor}/records).`,
  );
}

/** Its list of vendors is on the site's first page, too: from the line behind the introduction. */
function overview(all: readonly DocumentedVendor[]): string {
  return page(
    "Reference",
    "Every operation of every vendor: what it does, how that is known, and how to call it.",
    all.map(({ vendor, document: { info } }) => `- [${info.title}](/reference/${vendor}/): ${info.summary}`).join("\n"),
  );
}

/** A vendor in a configuration of Restish. */
function restishOf({ vendor, document: { servers } }: DocumentedVendor): [name: string, api: object] {
  return [vendor, { base_url: servers[0]?.url, spec_files: [`node_modules/crm-deals/dist/specs/${vendor}.yaml`] }];
}

function page(title: string, ...parts: (string | undefined)[]): string {
  return `${paragraphs("---\noutline: 2\n---", `# ${title}`, ...parts)}\n`;
}
