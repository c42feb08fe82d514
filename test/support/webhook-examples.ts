/** The examples of a vendor's webhooks, and copies of them that lack what the description requires. */
import { bodiesOf } from "../../scripts/description/bodies.ts";
import { isObject, type Json, listAt, objectAt } from "../../scripts/description/json.ts";
import { dereference } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import type { Vendor } from "../../src/vendors.ts";

export interface WebhookExample {
  event: string;
  name: string;
  value: Json | undefined;
  schema: unknown;
}

/** Every named example of every webhook. */
export function webhookExamples(vendor: Vendor): WebhookExample[] {
  return bodiesOf(readDescription(vendor))
    .filter(({ pointer }) => pointer.startsWith("#/webhooks/"))
    .flatMap(({ pointer, schema, examples }) =>
      Object.entries(examples).map(([name, { value }]) => {
        return { event: pointer.split("/")[2] ?? "", name, value: toJson(value), schema };
      }),
    );
}

/** For each required member below an example's `data`: a copy without it, and one where it is `true`, which none of them can be. */
export function brokenExamples(vendor: Vendor): [title: string, value: Json][] {
  const document = readDescription(vendor);
  return webhookExamples(vendor).flatMap(({ event, name, value, schema }) => {
    const resolved = dereference(document, schema);
    const data = isObject(value) ? value.data : undefined;
    return [...placesOf(document, objectAt(objectAt(resolved, "properties"), "data"), data, ["data"])].flatMap(
      (steps): [string, Json][] => [
        [`${event} ${name} without ${steps.join(".")}`, changed(value, steps, undefined)],
        [`${event} ${name} with true for ${steps.join(".")}`, changed(value, steps, true)],
      ],
    );
  });
}

/** Where required members are in a value, also below optional members that it has. */
function* placesOf(document: object, schema: unknown, value: Json | undefined, steps: string[]): Generator<string[]> {
  const resolved = dereference(document, schema);
  const branches = [...listAt(resolved, "anyOf"), ...listAt(resolved, "oneOf")];
  for (const branch of branches) yield* placesOf(document, branch, value, steps);
  if (Array.isArray(value)) {
    const items = objectAt(resolved, "items");
    for (const [index, item] of value.entries()) yield* placesOf(document, items, item, [...steps, String(index)]);
  }
  if (!isObject(value)) return;
  for (const name of listAt(resolved, "required")) yield [...steps, String(name)];
  for (const [name, property] of Object.entries(objectAt(resolved, "properties"))) {
    yield* placesOf(document, property, value[name], [...steps, name]);
  }
}

function changed(value: Json | undefined, [step = "", ...rest]: string[], member: Json | undefined): Json {
  const copy: Json = JSON.parse(JSON.stringify(value));
  if (Array.isArray(copy)) {
    copy[Number(step)] = changed(copy[Number(step)], rest, member);
  } else if (isObject(copy)) {
    if (rest.length > 0) copy[step] = changed(copy[step], rest, member);
    else if (member === undefined) delete copy[step];
    else copy[step] = member;
  }
  return copy;
}

function toJson(value: unknown): Json | undefined {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
