/** The statements of a description that something is not known, by the operations that they belong to. */
import type { FakeVendor } from "crm-deals/fakes";
import { isObject, listAt, objectAt, textAt } from "../../scripts/description/json.ts";
import { operationsOf } from "../../scripts/description/operations.ts";
import { dereference } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";

const unknown = /not (known|documented|recorded)|is unknown|undocumented/i;

/** Sentences in an operation's description, its parameters, its request body and its successes. */
export function unknownsOf(vendor: FakeVendor): Map<string, string[]> {
  const document = readDescription(vendor);
  const follow = (node: unknown) => dereference(document, node);
  function textsOf(schema: unknown): string[] {
    const found = follow(schema);
    if (!isObject(found)) return [];
    const parts = [
      ...Object.values(objectAt(found, "properties")),
      found.items,
      ...["oneOf", "anyOf", "allOf"].flatMap((name) => listAt(found, name)),
    ];
    return [textAt(found, "description"), ...parts.flatMap(textsOf)];
  }
  return new Map(
    operationsOf(document).map(({ id, path, operation }) => {
      const parameters = [...listAt(document.paths[path], "parameters"), ...listAt(operation, "parameters")].map(
        follow,
      );
      const [media] = Object.values(objectAt(follow(operation.requestBody), "content"));
      const successes = Object.entries(operation.responses)
        .filter(([status]) => status.startsWith("2"))
        .map(([, response]) => follow(response));
      const texts = [
        textAt(operation, "description"),
        ...parameters.map((parameter) => textAt(parameter, "description")),
        ...textsOf(objectAt(media, "schema")),
        ...successes.flatMap((response) => [
          textAt(response, "description"),
          ...Object.values(objectAt(response, "content")).flatMap((body) => textsOf(objectAt(body, "schema"))),
        ]),
      ];
      const sentences = texts.flatMap((text) => text.replace(/\s+/g, " ").split(/(?<=[.:;])\s/));
      return [id, [...new Set(sentences.filter((sentence) => unknown.test(sentence)))]];
    }),
  );
}
