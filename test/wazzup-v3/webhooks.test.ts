/** `parseWazzupV3Webhook` and the responses to creation requests: what comes from outside, in whatever shape. */
import { ConfigError, ResponseError } from "crm-deals";
import { createdContact, createdDeal, parseWazzupV3Webhook } from "crm-deals/wazzup-v3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodiesOf } from "../../scripts/description/bodies.ts";
import { record } from "../../scripts/description/json.ts";
import { readDescription } from "../../scripts/description/read.ts";

const description = readDescription("wazzup-v3");

describe("every example of the description", () => {
  const requests = bodiesOf(description).filter(({ pointer }) => /^#\/webhooks\/.*\/requestBody/.test(pointer));
  const examples = requests.flatMap(({ pointer, examples }) =>
    Object.entries(examples).map(([name, { value }]) => [pointer.split("/")[2] ?? "", name, value] as const),
  );

  test("is there for each of the six kinds", () => {
    expect([...new Set(examples.map(([kind]) => kind))]).toEqual(Object.keys(description.webhooks ?? {}));
    expect(Object.keys(description.webhooks ?? {})).toHaveLength(6);
  });

  test.each(examples)("%s %s is known, member by member", (_kind, _name, value) => {
    const members = Object.entries(record(value));
    expect(parseWazzupV3Webhook(value)).toStrictEqual(members.map(([kind, data]) => ({ kind, data })));
  });
});

test("one body gives an event for each of its members, in their order", () => {
  const body = { statuses: [{ messageId: "m" }], messages: [{ messageId: "n", chatId: "c" }], ping: 1 };
  expect(parseWazzupV3Webhook(body)).toEqual([
    { kind: "statuses", data: body.statuses },
    { kind: "messages", data: body.messages },
    { kind: "other", member: "ping", data: 1 },
  ]);
});

test.each([
  ["messages", { messageId: "m" }],
  ["messages", ["m"]],
  ["statuses", null],
  ["templateStatus", []],
  ["createDeal", "1"],
  ["test", false],
  ["toString", {}],
  ["other", {}],
])("a member %s with %j is kept as other", (member, data) => {
  expect(parseWazzupV3Webhook({ [member]: data })).toEqual([{ kind: "other", member, data }]);
});

test.each([undefined, null, "messages", 5, [], [{ messages: [] }], {}])(
  "%j is a ResponseError without a URL",
  (body) => {
    const parse = () => parseWazzupV3Webhook(body);
    expect(parse).toThrow(ResponseError);
    expect(parse).toThrow(
      /^wazzup-v3 parseWazzupV3Webhook: the body is not a webhook: it must be an object with members$/,
    );
  },
);

test("whatever JSON comes, it is events or a ResponseError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("messages", "createContact", "test", "other"), (value, member) => {
      for (const body of [value, { [member]: value }]) {
        try {
          expect(parseWazzupV3Webhook(body).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ResponseError);
        }
      }
    }),
  );
});

describe("the response to a creation request", () => {
  const contactData = [{ chatType: "whatsapp", chatId: "37120000501" }];

  test("is the contact, with what the request holds of it", () => {
    const request = { responsibleUserId: "12", name: "37120000501", contactData, source: "auto" };
    expect(createdContact(request, { id: "503" })).toStrictEqual({
      id: "503",
      responsibleUserId: "12",
      name: "37120000501",
      contactData,
    });
    const uri = "https://crm.example.com/contacts/503";
    expect(createdContact(request, { id: "503", name: "Oak and Sons", uri })).toMatchObject({
      name: "Oak and Sons",
      uri,
    });
  });

  test("is the deal, open, with what the request holds of it", () => {
    const request = { responsibleUserId: "12", contacts: ["503"], source: "auto" };
    const uri = "https://crm.example.com/deals/9003";
    expect(createdDeal(request, { id: "9003", name: "Oak doors", uri })).toStrictEqual({
      id: "9003",
      responsibleUserId: "12",
      name: "Oak doors",
      uri,
      contacts: ["503"],
      closed: false,
    });
  });

  test("with an invalid id is a ConfigError", () => {
    const request = { responsibleUserId: "12", contacts: [], source: "auto" };
    const make = () => createdDeal(request, { id: "x".repeat(65), name: "x", uri: "https://crm.example.com" });
    expect(make).toThrow(ConfigError);
  });
});
