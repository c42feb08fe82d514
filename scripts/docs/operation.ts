/** One operation or webhook as a section of a page. */
import type { Vendor } from "../../src/vendors.ts";
import type { Examples } from "../description/bodies.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { objectAt, record, textAt } from "../description/json.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { dereference } from "../description/pointers.ts";
import { isRepeatable } from "../generate/operations.ts";
import { description, type FieldContext, fieldOf, membersOf, typeOf } from "./fields.ts";
import { code, details, fence, item, paragraphs, plain } from "./markdown.ts";
import { howKnown } from "./provenance.ts";
import { curlOf, type Sample } from "./samples.ts";

export interface DocumentedVendor {
  vendor: Vendor;
  document: OpenApiDocument;
  /** By operation id; a webhook has none. */
  samples: ReadonlyMap<string, Sample>;
  /** Where a method such as `deals.get` is in the TypeScript reference. */
  links: ReadonlyMap<string, string>;
}

export function operationSection(described: DescribedOperation, documented: DocumentedVendor): string {
  const { id, operation, requests } = described;
  const { vendor, document } = documented;
  const sample = documented.samples.get(id);
  const link = documented.links.get(`${vendor}.${sample?.method}`);
  const fields = { vendor, document, level: operation["x-provenance"].level, spellOut: true };
  return paragraphs(
    `## ${plain(operation.summary)}${link ? ` **${sample?.method}**{:.VPBadge .tip:}` : ""} {:#${id.toLowerCase()}:}`,
    operation.description?.trim(),
    howKnown(operation),
    facts(described, sample, link)
      .filter(Boolean)
      .map((fact) => `- ${fact}`)
      .join("\n"),
    sample && fence("ts", sample.code),
    ...["path", "query", "header"].map((place) => parametersIn(place, described, fields)),
    ...body(described, fields),
    sample && details("curl", fence("sh", curlOf(document, described))),
    ...examples(sample ? "Request" : "Event", requests),
    responses(described, fields),
    ...Object.entries(described.responses).flatMap(([status, all]) =>
      status.startsWith("2") ? examples(`Response ${status}`, all) : [],
    ),
  );
}

/** @param link where its method is in the TypeScript reference */
function facts(described: DescribedOperation, sample?: Sample, link?: string) {
  const { id, method, operation, path, payload } = described;
  if (!sample) return [`Event ${code(path)}`, `Operation ${code(id)}`];
  const name = code(`${/^\w+/.exec(sample.code)}.${sample.method}`);
  return [
    code(`${method} ${path}`),
    `Operation ${code(id)}, method ${link ? `[${name}](${link})` : name}`,
    `${isRepeatable(described) ? "Retried" : "Not retried"} [when the outcome is unknown](/guide/errors-and-retries#what-is-retried)`,
    operation["x-pagination"] && `[Paged](/guide/lists): ${code(operation["x-pagination"].start)} sets the start`,
    link && payload && `The method returns ${code(payload)} of the response`,
    operation.security &&
      `Credentials: ${operation.security.map((all) => Object.keys(all).map(code).join(" and ") || "none").join(", or ")}`,
  ];
}

function parametersIn(place: string, { parameters }: DescribedOperation, fields: FieldContext): string {
  const items = parameters.map(record).flatMap((it) => {
    const schema = { ...objectAt(it, "schema"), ...it };
    return it.in === place ? fieldOf(textAt(it, "name"), schema, it.required === true, fields) : [];
  });
  return items.length > 0 ? `**Parameters in the ${place}**\n\n${items.join("\n")}` : "";
}

function body({ operation, body }: DescribedOperation, fields: FieldContext): string[] {
  return Object.entries(operation.requestBody?.content ?? {})
    .slice(0, 1)
    .flatMap(([type, { schema }]) => [
      `**Body** ${code(type)}, ${typeOf(schema, fields)}${body?.required ? "" : ", optional"}`,
      description(schema, fields),
      membersOf(schema, fields),
    ]);
}

function responses({ operation }: DescribedOperation, fields: FieldContext): string {
  const items = Object.entries(operation.responses).map(([status, reference]) => {
    const response = dereference(fields.document, reference);
    const [media] = Object.values(objectAt(response, "content"));
    const type = media ? `: ${typeOf(objectAt(media, "schema"), fields)}` : "";
    return item(`**${status}**${type}`, description(response, fields));
  });
  return `**Responses**\n\n${items.join("\n")}`;
}

/** Without a language: thousands of coloured words would make the page slow. */
function examples(title: string, all: Examples): string[] {
  return Object.entries(all).map(([name, { value }]) =>
    details(`${title} \`${name}\``, fence("", JSON.stringify(value, null, 2))),
  );
}
