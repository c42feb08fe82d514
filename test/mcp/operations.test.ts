/** Every described operation through two tools, behind the same gates. */
import { createFake } from "crm-deals/fakes";
import { expect, test } from "vitest";
import { connect, fakeEnvironment, revisions, textOf } from "./support.ts";

test("find_operation prints what call_operation takes", async () => {
  const { environment } = await fakeEnvironment("weeek");
  const client = await connect(environment, { all: true });
  const found = await client.callTool({ name: "find_operation", arguments: { words: "currencies" } });
  expect(found.structuredContent).toMatchObject({
    operations: [{ operation: "weeek.listCurrencies", effect: "read", known: "documented" }],
  });
  const called = await client.callTool({ name: "call_operation", arguments: { operation: "weeek.listCurrencies" } });
  expect(called.structuredContent).toMatchObject({ response: { currencies: [expect.anything()] } });
});

test("the account of WoofedCRM is filled in", async () => {
  const { fake, environment } = await fakeEnvironment("woofed");
  const client = await connect(environment, { all: true });
  const called = await client.callTool({
    name: "call_operation",
    arguments: { operation: "woofed.searchUsers", body: { query: {} } },
  });
  expect(called.isError).toBeFalsy();
  expect(fake.requests).toMatchObject([{ operation: "searchUsers", path: { account_id: "1" } }]);
});

test.each([
  [{}, "weeek.createDeal", "--write"],
  [{}, "weeek.deleteDeal", "--write --allow-delete"],
  [{ write: true }, "weeek.deleteDeal", "--write --allow-delete"],
  [{ allowDelete: true }, "weeek.deleteDeal", "--write --allow-delete"],
])("with %o, %s is not called", async (options, operation, flags) => {
  const fake = createFake("weeek");
  const { environment } = await fakeEnvironment("weeek", fake);
  const client = await connect(environment, { all: true, ...options });
  const result = await client.callTool({
    name: "call_operation",
    arguments: { operation, parameters: { id: "x", statusId: "x" }, body: { title: "x" } },
  });
  expect(textOf(result)).toContain(flags);
  expect(fake.requests).toEqual([]);
  const found = await client.callTool({ name: "find_operation", arguments: { words: operation, limit: 30 } });
  expect(textOf(found)).not.toContain(`"${operation}"`);
});

test.each([
  [{ operation: "weeek.toString" }, "No operation"],
  [{ operation: "getDeal" }, "No operation"],
  [{ operation: "weeek.getDeal" }, "missing parameter id"],
  [{ operation: "weeek.getDeal", parameters: { id: "x", deal: "y" } }, "unknown parameter deal"],
  [{ operation: "weeek.getDeal", parameters: { id: ".." } }, "id"],
])("%o is wrong before anything is sent", async (args, message) => {
  const fake = createFake("weeek");
  const { environment } = await fakeEnvironment("weeek", fake);
  const client = await connect(environment, { all: true });
  const result = await client.callTool({ name: "call_operation", arguments: args });
  expect(result.isError).toBe(true);
  expect(textOf(result)).toContain(message);
  expect(fake.requests).toEqual([]);
});

test("a message to a customer waits for a person, in call_operation too", async () => {
  const { fake, environment } = await fakeEnvironment("woofed");
  const questions: string[] = [];
  const client = await connect(
    environment,
    { all: true, write: true },
    {
      person: (question) => {
        questions.push(question);
        return { action: "decline" };
      },
    },
  );
  const body = { kind: "chatwoot_message", content: "Hello", send_now: true };
  await client.callTool({
    name: "call_operation",
    arguments: { operation: "woofed.createDealEvent", parameters: { deal_id: 1 }, body },
  });
  expect(questions).toEqual([expect.stringContaining("chatwoot_message")]);
  expect(fake.requests).toEqual([]);
});

test.each(revisions)("%s: the tools are listed only when asked for, and guides can be read", async (revision) => {
  const { environment } = await fakeEnvironment("weeek");
  const client = await connect(environment, {}, { revision });
  expect((await client.listTools()).tools.map(({ name }) => name)).not.toContain("call_operation");
  const { contents } = await client.readResource({ uri: "crm-deals://weeek/guide" });
  expect(JSON.stringify(contents)).toContain("Weeek");
  const some = await connect(environment, { all: true, tools: ["weeek_context", "find_operation"] }, { revision });
  expect((await some.listTools()).tools.map(({ name }) => name)).toEqual(["weeek_context", "find_operation"]);
});
