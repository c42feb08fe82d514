/** `parseWazzupWebhook`: what comes from outside, in whatever shape. */
import { ResponseError } from "crm-deals";
import { parseWazzupWebhook } from "crm-deals/wazzup";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAt, record } from "../../scripts/description/json.ts";
import { at } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { brokenExamples, webhookExamples } from "../support/webhook-examples.ts";

const webhooks = Object.keys(readDescription("wazzup").webhooks ?? {});
const meta = { idempotency_key: "0b1f4f0e-6a3b-4a47-9a53-0a6d6c1f7a11", timestamp: 1759495852 };

describe("every example of the description", () => {
  const examples = webhookExamples("wazzup");

  test("is there for every event", () => {
    expect(webhooks).toHaveLength(15);
    expect(new Set(examples.map(({ event }) => event))).toEqual(new Set(webhooks));
  });

  test.each(examples)("$event $name is known and keeps its items", ({ event, value }) => {
    expect(parseWazzupWebhook(value)).toStrictEqual({
      known: true,
      event,
      data: listAt(value, "data"),
      idempotencyKey: at(value, "/meta/idempotency_key"),
      timestamp: at(value, "/meta/timestamp"),
    });
  });

  test.each(brokenExamples("wazzup"))("%s is not known", (_title, value) => {
    const { event, data } = record(value);
    expect(parseWazzupWebhook(value)).toMatchObject({ known: false, event, data });
  });
});

test("a single object is returned as an array; a phone number that is a number stays one", () => {
  const message = {
    message_id: "m",
    channel_id: "c",
    direction: "inbound",
    timestamp: 1759495852000,
    recipient: { chat_id: "g", chat_type: "telegroup", phone: 37199999999 },
  };
  const webhook = parseWazzupWebhook({ event: "message.add", data: message, meta });
  if (!webhook.known || webhook.event !== "message.add") throw new Error("not known");
  expect(webhook.data).toEqual([message]);
  expect(webhook.data[0]?.recipient.phone).toBe(37199999999);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["other types", { idempotency_key: 1, timestamp: "1759495852" }],
])("a known event with %s for meta has neither key nor time", (_what, meta) => {
  expect(parseWazzupWebhook({ event: "channel.create", data: [{}], meta })).toStrictEqual({
    known: true,
    event: "channel.create",
    data: [{}],
  });
});

test.each([
  ["an event that is not described", { event: "call.add", data: { id: 1 }, meta }, "call.add", { id: 1 }],
  ["an inherited name", { event: "toString", data: [{}], meta }, "toString", [{}]],
  ["data that are no objects", { event: "message.add", data: ["m"], meta }, "message.add", ["m"]],
  ["data that are null", { event: "message.add", data: null, meta }, "message.add", null],
])("%s: not known, with its data as they are", (_what, body, event, data) => {
  const { idempotency_key: idempotencyKey, timestamp } = meta;
  expect(parseWazzupWebhook(body)).toStrictEqual({ known: false, event, data, idempotencyKey, timestamp });
});

test("one item without a recipient makes the whole event unknown, so that no handler reads it", () => {
  const [complete, incomplete] = [{ chat_id: "1", chat_type: "whatsapp" }, undefined].map((recipient) => {
    return { message_id: "m", channel_id: "c", direction: "inbound", timestamp: 1759495852000, recipient };
  });
  const data = [complete, incomplete];
  expect(parseWazzupWebhook({ event: "message.add", data })).toStrictEqual({
    known: false,
    event: "message.add",
    data,
  });
});

test("a probe is distinguished from an event", () => {
  expect(parseWazzupWebhook({ test: true })).toStrictEqual({ known: false, event: "test", data: { test: true } });
});

test.each([undefined, null, "message.add", 5, [], [{ event: "message.add" }], {}, { event: 1 }, { test: false }])(
  "%j is not a webhook: a ResponseError without a URL",
  (body) => {
    const parse = () => parseWazzupWebhook(body);
    expect(parse).toThrow(ResponseError);
    expect(parse).toThrow(
      /^wazzup parseWazzupWebhook: the body is not a webhook: it must be an object with an `event`$/,
    );
  },
);

test("whatever JSON comes, it is a webhook or a ResponseError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...webhooks, "other"), (value, event) => {
      for (const body of [value, { event, data: value, meta: value }]) {
        try {
          const { known, data } = parseWazzupWebhook(body);
          if (known) expect(Array.isArray(data)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ResponseError);
        }
      }
    }),
  );
});
