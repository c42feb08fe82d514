/** One operation or webhook as a section of a page. */
import type { OpenApiDocument } from "../description/document.ts";
import { isObject, listAt, objectAt, textAt } from "../description/json.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { dereference } from "../description/pointers.ts";
import { isRepeatable } from "../generate/operations.ts";
import { curlOf } from "./curl.ts";
import { description, type FieldContext, fieldOf, membersOf, typeOf } from "./fields.ts";
import { code, details, fence, item, paragraphs, plain } from "./markdown.ts";
import { howKnown, provenanceOf } from "./provenance.ts";
import type { Sample } from "./samples.ts";

export interface OperationContext {
  vendor: string;
  document: OpenApiDocument;
  /** Its call; absent for a webhook. */
  sample?: Sample | undefined;
  /** Where its method is in the TypeScript reference. */
  method?: string | undefined;
}

export function operationSection(described: DescribedOperation, context: OperationContext): string {
  const { id, operation, requests } = described;
  const { document, sample } = context;
  const fields: FieldContext = {
    document,
    records: `/reference/${context.vendor}/records`,
    level: provenanceOf(operation).level,
    spellOut: true,
  };
  return paragraphs(
    `## ${plain(operation.summary)} {:#${id.toLowerCase()}:}`,
    textAt(operation, "description").trim(),
    ...howKnown(operation),
    facts(described, context),
    sample && fence("ts", sample.code),
    ...parameters(described, fields),
    ...body(described, fields),
    sample && details("curl", fence("sh", curlOf(document, described))),
    ...Object.entries(requests).map(([name, { value }]) =>
      example(`${sample ? "Request" : "Event"} \`${name}\``, value),
    ),
    responses(described, fields),
    ...Object.entries(described.responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([status, all]) =>
        Object.entries(all).map(([name, { value }]) => example(`Response ${status} \`${name}\``, value)),
      ),
  );
}

function facts(described: DescribedOperation, { sample, method }: OperationContext): string {
  const { id, operation, path, payload } = described;
  if (!sample) return [`- Event ${code(path)}`, `- Operation ${code(id)}`].join("\n");
  const name = code(`${/^\w+/.exec(sample.code)}.${sample.access ?? "http"}`);
  const again = isRepeatable(described) ? "Retried" : "Not retried";
  return [
    `- ${code(`${described.method} ${path}`)}`,
    `- Operation ${code(id)}, method ${method ? `[${name}](${method})` : name}`,
    `- ${again} [when the outcome is unknown](/guide/errors-and-retries#what-is-retried)`,
    operation["x-pagination"] &&
      `- [In pages](/guide/lists): ${code(operation["x-pagination"].start)} sets where a page starts`,
    sample.access && payload && `- The method returns ${code(payload)} of the response`,
    operation.security && `- Credentials: ${credentials(operation.security)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function credentials(security: Record<string, unknown>[]): string {
  return security.map((choice) => Object.keys(choice).map(code).join(" and ") || "none").join(", or ");
}

function parameters({ path, operation }: DescribedOperation, fields: FieldContext): string[] {
  const all = [...listAt(objectAt(fields.document, "paths")[path], "parameters"), ...listAt(operation, "parameters")];
  const targets = all.map((parameter) => dereference(fields.document, parameter));
  return ["path", "query", "header"].map((place) => {
    const found = targets.filter((parameter) => textAt(parameter, "in") === place);
    const items = found.map((parameter) => {
      const { schema, required } = isObject(parameter) ? parameter : {};
      const text = { ...(isObject(schema) ? schema : {}), description: textAt(parameter, "description") };
      const provenance = objectAt(parameter, "x-provenance");
      return fieldOf(textAt(parameter, "name"), { ...text, "x-provenance": provenance }, required === true, fields);
    });
    return items.length > 0 ? `**Parameters in the ${place}**\n\n${items.join("\n")}` : "";
  });
}

function body({ operation, body }: DescribedOperation, fields: FieldContext): string[] {
  const [[type, { schema }] = ["", { schema: {} }]] = Object.entries(operation.requestBody?.content ?? {});
  if (!body) return [];
  const optional = body.required ? "" : ", optional";
  return [
    `**Body** ${code(type)}, ${typeOf(schema, fields)}${optional}`,
    description(schema, fields),
    membersOf(schema, fields),
  ];
}

function responses({ operation }: DescribedOperation, fields: FieldContext): string {
  const items = Object.entries(operation.responses).map(([status, reference]) => {
    const response = dereference(fields.document, reference);
    const [media] = Object.values(objectAt(response, "content"));
    const type = isObject(media) ? `: ${typeOf(media.schema, fields)}` : "";
    return item(`**${status}**${type}`, description(response, fields));
  });
  return `**Responses**\n\n${items.join("\n")}`;
}

function example(title: string, value: unknown): string {
  return details(title, fence("json", JSON.stringify(value, null, 2)));
}
