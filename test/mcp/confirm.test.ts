/** What is deleted, and what reaches a customer: only what a person has confirmed, as it was shown. */
import type { Client } from "@modelcontextprotocol/client";
import type { createFake } from "crm-deals/fakes";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { connectStdio } from "./stdio.ts";
import { agree, connect, fakeEnvironment, newClient, type Person, revisions, textOf } from "./support.ts";

const everything = { write: true, allowDelete: true, all: true };

async function weeekWithDeal(person?: Person) {
  const { fake, environment } = await fakeEnvironment("weeek");
  const [statusId = ""] = [...fake.data.statuses.keys()];
  const client = await connect(environment, { vendors: ["weeek"], ...everything }, person ? { person } : {});
  const created = await client.callTool({
    name: "weeek_create_deal",
    arguments: { title: "Oak doors", status: statusId },
  });
  expect(textOf(created)).toContain("Oak doors");
  const [id = ""] = [...fake.data.deals.keys()];
  return { fake, client, environment, id };
}

const deletes = (fake: Pick<ReturnType<typeof createFake>, "requests">) =>
  fake.requests.filter(({ operation }) => /^(delete|detach|remove)/.test(operation));

test("a confirmed delete is done, and the person is asked once, with the deal's title and id", async () => {
  const questions: string[] = [];
  const { fake, client, id } = await weeekWithDeal((question) => {
    questions.push(question);
    return agree(question);
  });
  const result = await client.callTool({ name: "weeek_delete", arguments: { kind: "deal", id } });
  expect(result.isError).toBeFalsy();
  expect(fake.data.deals.size).toBe(0);
  expect(questions).toEqual([expect.stringContaining(`Delete the Weeek deal "Oak doors" (${id})`)]);
});

test.each<[string, Person]>([
  ["declined", () => ({ action: "decline" })],
  ["cancelled", () => ({ action: "cancel" })],
  ["accepted without a yes", () => ({ action: "accept", content: { confirm: false } })],
])("%s, nothing is done", async (_name, person) => {
  const { fake, client, id } = await weeekWithDeal(person);
  const result = await client.callTool({ name: "weeek_delete", arguments: { kind: "deal", id } });
  expect(result).toMatchObject({ isError: true });
  expect(textOf(result)).toContain("Nothing was done");
  expect(deletes(fake)).toEqual([]);
});

test.each(revisions)("%s over HTTP: a client that cannot ask a person deletes nothing", async (revision) => {
  const { fake, environment, id } = await weeekWithDeal();
  const client = await connect(environment, { vendors: ["weeek"], ...everything }, { revision });
  await client.callTool({ name: "weeek_delete", arguments: { kind: "deal", id } }).catch(() => undefined);
  expect(deletes(fake)).toEqual([]);
});

test("what changed while the person was asked is not deleted", async () => {
  const { fake, client, id } = await weeekWithDeal((question) => {
    const deal = fake.data.deals.get(id);
    if (deal) fake.data.deals.set(id, { ...deal, amount: 1, updatedAt: new Date().toISOString() });
    return agree(question);
  });
  const result = await client.callTool({ name: "weeek_delete", arguments: { kind: "deal", id } });
  expect(textOf(result)).toContain("has changed");
  expect(deletes(fake)).toEqual([]);
});

describe("a confirmation by hand", () => {
  /** The modern revision shows what the server asks, and takes what the client says. */
  async function asked(client: Client, args: Record<string, unknown>, name = "weeek_delete") {
    const result = await client.request(
      { method: "tools/call", params: { name, arguments: args } },
      { allowInputRequired: true },
    );
    return String(Reflect.get(result, "requestState"));
  }
  const answer = (client: Client, args: object, requestState: string, name = "weeek_delete") =>
    client
      .request(
        {
          method: "tools/call",
          params: {
            name,
            arguments: { ...args },
            requestState,
            inputResponses: { confirm: { action: "accept", content: { confirm: true } } },
          },
        },
        { allowInputRequired: true },
      )
      .catch((error: Error) => ({ isError: true, content: [{ type: "text", text: error.message }] }));

  async function two() {
    const { fake, client, id } = await weeekWithDeal(agree);
    const [deal] = fake.data.deals.values();
    if (deal) fake.data.deals.set("Zc4nHq8RtV1yKd6S", { ...deal, id: "Zc4nHq8RtV1yKd6S" });
    return { fake, client, id, other: "Zc4nHq8RtV1yKd6S" };
  }

  test("holds for the record that was shown, and for no other", async () => {
    const { fake, client, id, other } = await two();
    const state = await asked(client, { kind: "deal", id });
    expect(textOf(await answer(client, { kind: "deal", id: other }, state))).toContain("another call");
    expect(fake.data.deals.size).toBe(2);
  });

  test("holds once", async () => {
    const { fake, client, id } = await two();
    const state = await asked(client, { kind: "deal", id });
    const deal = fake.data.deals.get(id);
    await answer(client, { kind: "deal", id }, state);
    if (deal) fake.data.deals.set(id, deal);
    expect(textOf(await answer(client, { kind: "deal", id }, state))).toContain("used before");
    expect(deletes(fake)).toHaveLength(1);
  });

  test("holds once for calls at the same time", async () => {
    const { fake, client, id } = await two();
    const state = await asked(client, { kind: "deal", id });
    await Promise.all(Array.from({ length: 5 }, () => answer(client, { kind: "deal", id }, state)));
    expect(deletes(fake)).toHaveLength(1);
  });

  test("holds for five minutes", async () => {
    const { fake, client, id } = await two();
    const state = await asked(client, { kind: "deal", id });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 301_000 });
    try {
      expect(textOf(await answer(client, { kind: "deal", id }, state))).toContain("xpired");
    } finally {
      vi.useRealTimers();
    }
    expect(deletes(fake)).toEqual([]);
  });

  test("1,000 random calls without a confirmation that holds reach the fake with no delete", {
    timeout: 180_000,
  }, async () => {
    const { fake, client, id, other } = await two();
    const genuine = await asked(client, { kind: "deal", id: other });
    const target = fc.record({
      kind: fc.constantFrom("deal", "contact", "organization"),
      id: fc.constantFrom(id, other, "x"),
    });
    const call = fc.oneof(
      fc.record({ name: fc.constant("weeek_delete"), arguments: target }),
      fc.record({
        name: fc.constant("call_operation"),
        arguments: fc.record({
          operation: fc.constantFrom("weeek.deleteDeal", "weeek.deleteContact", "weeek.deleteOrganization"),
          parameters: fc.record({ id: fc.constantFrom(id, other) }),
        }),
      }),
      fc.record({
        name: fc.constant("weeek_change_deal"),
        arguments: fc.record({ id: fc.constantFrom(id, other), remove: fc.constant({ tags: ["1"] }) }),
      }),
    );
    const confirmation = fc.oneof(
      fc.constant({}),
      fc.record({ inputResponses: fc.constant({ confirm: { action: "accept", content: { confirm: true } } }) }),
      fc.record({
        requestState: fc.oneof(fc.string(), fc.constant(genuine.slice(0, -2)), fc.constant(genuine)),
        inputResponses: fc.constantFrom<object>(
          {},
          { confirm: { action: "decline" } },
          { confirm: { action: "cancel" } },
          { confirm: { action: "accept", content: { confirm: false } } },
          { confirm: { action: "accept", content: { confirm: "true" } } },
          { other: { action: "accept", content: { confirm: true } } },
        ),
      }),
    );
    const calls = fc.sample(fc.tuple(call, confirmation), { numRuns: 1_000, seed: 7 });
    for (const [{ name, arguments: args }, extra] of calls) {
      await client
        .request({ method: "tools/call", params: { name, arguments: args, ...extra } }, { allowInputRequired: true })
        .catch(() => undefined);
    }
    expect(fake.data.deals.size).toBe(2);
    expect(deletes(fake)).toEqual([]);
  });
});

test.each(revisions)("over stdio, %s: a person confirms, or nothing is done", async (revision) => {
  const { fake, environment, id } = await weeekWithDeal();
  const args = { name: "weeek_delete", arguments: { kind: "deal", id } };
  const people: (Person | undefined)[] = [undefined, () => ({ action: "decline" }), agree];
  const [mute, refusing, willing] = await Promise.all(
    people.map((person) => connectStdio(newClient(revision, person), environment, ["--write", "--allow-delete"])),
  );
  await mute?.callTool(args).catch(() => undefined);
  expect(await refusing?.callTool(args)).toMatchObject({ isError: true });
  expect(deletes(fake)).toEqual([]);
  expect(await willing?.callTool(args)).not.toMatchObject({ isError: true });
  expect(fake.data.deals.size).toBe(0);
});
