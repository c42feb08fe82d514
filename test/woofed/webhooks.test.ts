/** `parseWoofedWebhook`: what comes from outside, in whatever shape. */
import { ResponseError } from "crm-deals";
import { parseWoofedWebhook } from "crm-deals/woofed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { record } from "../../scripts/description/json.ts";
import { brokenExamples, webhookExamples } from "../support/webhook-examples.ts";

const events = [
  "contact_created",
  "contact_updated",
  "deal_created",
  "deal_updated",
  "event_created",
  "event_updated",
] as const;
const times = { created_at: "2026-01-20T08:42:18.404-03:00", updated_at: "2026-01-20T08:42:18.404-03:00" };
const deal = { id: 27, name: "Oak doors", status: "open", stage_id: 1, contact_id: 1, ...times };
const note = { id: 90, kind: "note", ...times };

describe("every example of the description", () => {
  const examples = webhookExamples("woofed");

  test("is there for every event", () => {
    expect(new Set(examples.map(({ event }) => event))).toEqual(new Set(events));
  });

  test.each(examples)("$event $name is known and keeps its data", ({ event, value }) => {
    expect(parseWoofedWebhook(value)).toStrictEqual({ known: true, event, data: record(value).data });
  });

  test.each(brokenExamples("woofed"))("%s is not known", (_title, value) => {
    const { event, data } = record(value);
    expect(parseWoofedWebhook(value)).toStrictEqual({ known: false, event, data });
  });
});

test.each([undefined, null, "", {}])("an empty body, %j, is a probe", (body) => {
  expect(parseWoofedWebhook(body)).toStrictEqual({ known: true, event: "probe" });
});

test("members that a newer or an older server sends change nothing", () => {
  const newer = { ...deal, company_id: 5, changed_attributes: [{ company_id: { current_value: 5 } }] };
  expect(parseWoofedWebhook({ event: "deal_created", data: newer, id: 7 })).toStrictEqual({
    known: true,
    event: "deal_created",
    data: newer,
  });
});

test("an event's text is a text, an object or absent, by its type", () => {
  const textOf = (data: object) => {
    const webhook = parseWoofedWebhook({ event: "event_created", data });
    if (!webhook.known || webhook.event !== "event_created") throw new Error("not known");
    const { content } = webhook.data;
    return typeof content === "object" ? content.body : content;
  };
  expect(textOf({ ...note, kind: "chatwoot_message", content: "Your doors are ready." })).toBe("Your doors are ready.");
  expect(textOf({ ...note, content: { id: 41, body: "<div>Called.</div>" } })).toBe("<div>Called.</div>");
  expect(textOf({ ...note, content: { id: null, body: null } })).toBeNull();
  expect(textOf(note)).toBeUndefined();
  expect(textOf({ ...note, kind: "a_kind_of_a_newer_server" })).toBeUndefined();
});

test.each([
  ["an event that is not described", { event: "company_created", data: { id: 1 } }],
  ["an inherited name", { event: "toString", data: deal }],
  ["the name of a probe", { event: "probe", data: deal }],
  ["a status that a deal cannot have", { event: "deal_created", data: { ...deal, status: "aberto" } }],
  ["a relation that is null", { event: "event_created", data: { ...note, deal: null } }],
  ["text that is null", { event: "event_created", data: { ...note, content: null } }],
  ["data that are an array", { event: "deal_created", data: [deal] }],
  ["data that are null", { event: "deal_created", data: null }],
])("%s: not known, with its data as they are", (_what, body) => {
  expect(parseWoofedWebhook(body)).toStrictEqual({ known: false, ...body });
});

test.each(["deal_created", 5, true, [], [{ event: "deal_created" }], { event: 1 }, { data: deal }])(
  "%j is not a webhook: a ResponseError without a URL",
  (body) => {
    const parse = () => parseWoofedWebhook(body);
    expect(parse).toThrow(ResponseError);
    expect(parse).toThrow(
      /^woofed parseWoofedWebhook: the body is not a webhook: it must be an object with an `event`$/,
    );
  },
);

test("whatever JSON comes, it is a webhook or a ResponseError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...events, "other"), (value, event) => {
      for (const body of [value, { event, data: value }]) {
        try {
          const webhook = parseWoofedWebhook(body);
          if (webhook.known && webhook.event !== "probe") expect(webhook.data.id).toBeTypeOf("number");
        } catch (error) {
          expect(error).toBeInstanceOf(ResponseError);
        }
      }
    }),
  );
});
