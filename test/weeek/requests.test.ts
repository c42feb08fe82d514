/** What Weeek's resources send, and what they refuse before anything is sent. */
import { ConfigError } from "crm-deals";
import { createWeeekClient, type WeeekClient } from "crm-deals/weeek";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

function weeek(baseUrl: string): WeeekClient {
  return createWeeekClient({ token: "token", baseUrl });
}

test("patchAndGet patches, then reads; both get the call's options", async () => {
  const { baseUrl, received } = await serve(({ method }, response) =>
    json(response, 200, method === "PATCH" ? { success: true } : { success: true, deal: { id: "d", title: "New" } }),
  );
  const call = { headers: { "X-Trace": "t1" } };
  expect(await weeek(baseUrl).deals.patchAndGet("d", { title: "New" }, call)).toEqual({ id: "d", title: "New" });
  expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["PATCH", "/crm/deals/d", '{"title":"New"}'],
    ["GET", "/crm/deals/d", ""],
  ]);
  expect(received.map(({ headers }) => headers["x-trace"])).toEqual(["t1", "t1"]);
});

test("patchAndGet does not read after an error response, and states which of its calls failed", async () => {
  const failing = (refused: string) =>
    serve(({ method }, response) => json(response, method === refused ? 422 : 200, { message: "no" }));

  const patch = await failing("PATCH");
  await expect(weeek(patch.baseUrl).deals.patchAndGet("d", {})).rejects.toMatchObject({ operation: "patchDeal" });
  expect(patch.received).toHaveLength(1);

  const get = await failing("GET");
  await expect(weeek(get.baseUrl).deals.patchAndGet("d", {})).rejects.toMatchObject({ operation: "getDeal" });
  expect(get.received).toHaveLength(2);
});

test("a tag to attach is `tag` with deals and `tagId` with organizations and contacts, to detach too", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { success: true }));
  const { deals, organizations, contacts } = weeek(baseUrl);
  for (const { tags } of [deals, organizations, contacts]) {
    await tags.attach("a", 5);
    await tags.detach("a", 5);
  }
  await organizations.contacts.attach("a", "c");
  await deals.organizations.detach("a", "o");
  expect(received.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
    'POST /crm/deals/a/tags {"tag":5}',
    'DELETE /crm/deals/a/tags {"tag":5}',
    'POST /crm/organizations/a/tags {"tagId":5}',
    'DELETE /crm/organizations/a/tags {"tagId":5}',
    'POST /crm/contacts/a/tags {"tagId":5}',
    'DELETE /crm/contacts/a/tags {"tagId":5}',
    'POST /crm/organizations/a/contacts {"contactId":"c"}',
    'DELETE /crm/deals/a/organizations {"organizationId":"o"}',
  ]);
});

test("contacts and organizations end at an empty page, because nothing states whether more follow", async () => {
  const sizes = [2, 1, 0, 3, 0];
  let next = 0;
  const { baseUrl, received } = await serve((_request, response) => {
    const page = Array.from({ length: sizes.shift() ?? 0 }, () => ({ id: `${next++}` }));
    json(response, 200, { success: true, contacts: page, organizations: page });
  });
  const { contacts, organizations } = weeek(baseUrl);
  expect(await contacts.list({ limit: 2 }).toArray({ max: 10 })).toHaveLength(3);
  expect(await organizations.list({ responsible: ["u", "v"] }).toArray({ max: 10 })).toHaveLength(3);
  expect(received.map(({ url }) => url)).toEqual([
    "/crm/contacts?limit=2",
    "/crm/contacts?limit=2&offset=2",
    "/crm/contacts?limit=2&offset=3",
    "/crm/organizations?responsible%5B%5D=u&responsible%5B%5D=v",
    "/crm/organizations?responsible%5B%5D=u&responsible%5B%5D=v&offset=3",
  ]);
});

// Each case gets its arguments as a JavaScript caller could pass them.
const wrong: [what: string, names: string, call: (client: WeeekClient) => unknown][] = [
  ...[{ after: "a", before: "b" }, {}, undefined, null, { behind: "a" }, { after: undefined }].map(
    (to): [string, string, (client: WeeekClient) => unknown] => [
      `the place ${JSON.stringify(to)} of a custom field`,
      "`after` or `before`",
      ({ funnels }) => loose(funnels.customFields.move)("f", "id", to),
    ],
  ),
  [
    "the place of an option between two",
    "`after` or `before`",
    ({ funnels }) => loose(funnels.customFields.options.move)("f", "field", "id", { after: "a", before: "b" }),
  ],
  ["an empty neighbour", "after", ({ funnels }) => funnels.customFields.move("f", "id", { after: "" })],
  ["a neighbour null", "before", ({ funnels }) => loose(funnels.customFields.move)("f", "id", { before: null })],
  ["a field without its funnel", "funnel_id", ({ funnels }) => funnels.customFields.delete("", "id")],
  [
    "an option without its field",
    "custom_field_id",
    ({ funnels }) => funnels.customFields.options.delete("f", "..", "i"),
  ],
  ["a status that is missing", "id", ({ statuses }) => loose(statuses.get)()],
  ["an e-mail address that is `.`", "emailId", ({ contacts }) => contacts.emails.delete("c", ".")],
  ["an empty contact to attach", "contactId", ({ organizations }) => organizations.contacts.attach("o", "")],
  ["a tag to detach that is NaN", "tagId", ({ contacts }) => contacts.tags.detach("c", Number.NaN)],
  ["a tag that is NaN", "id", ({ tags }) => tags.get(Number.NaN)],
  ["a tag to delete that is missing", "id", ({ tags }) => loose(tags.delete)()],
  ...["red", "#fff", "#12345g", "#1234567", " #123456", "#123456\n", "", undefined].map(
    (color): [string, string, (client: WeeekClient) => unknown] => [
      `the colour ${JSON.stringify(color)}`,
      "`color`",
      ({ tags }) => loose(tags.update)(5, { title: "t", color }),
    ],
  ),
  ["a tag's new values that are missing", "`color`", ({ tags }) => loose(tags.update)(5)],
  ["an attachment without id", "file_id", ({ attachments }) => attachments.get("")],
];

test.each(wrong)("%s: a ConfigError that names %s, nothing sent", async (_what, names, call) => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, {}));
  // A promise method never throws on the spot.
  const failed = await Promise.resolve(call(weeek(baseUrl))).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toContain(names);
  expect(received).toHaveLength(0);
});

test("good colours and places go out as they are", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { success: true }));
  const { tags, funnels } = weeek(baseUrl);
  await tags.update(5, { title: "t", color: "#09aFfF" });
  await funnels.customFields.move("f", "id", { before: "b" });
  expect(received.map(({ url, body }) => [url, body])).toEqual([
    ["/ws/tags/5", '{"title":"t","color":"#09aFfF"}'],
    ["/crm/funnels/f/custom-fields/id/move", '{"before":"b"}'],
  ]);
});

/** A function as JavaScript sees it. */
function loose<Result>(call: (...args: never[]) => Result): (...args: unknown[]) => Result {
  return (...args) => Reflect.apply(call, undefined, args);
}
