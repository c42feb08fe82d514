/** What WoofedCRM's typed searches cost a consumer, and how the compiler explains a wrong one. */

import { expect, test } from "vitest";
import { createFake } from "../../src/fakes/index.ts";
import { compile, completionsIn } from "../support/program.ts";

const client = `import { createWoofedClient } from "crm-deals/woofed";
const woofed = createWoofedClient({ token: "t", accountId: 1 });
`;
const searches = `woofed.contacts.search({ full_name_cont: "x", phone_present: true, id_in: [1, 2], s: "created_at desc" });
woofed.deals.search({ status_eq: "open", stage_id_in: [1, 2], contact_email_end: ".example" });
woofed.products.search({ name_cont: "Car", amount_in_cents_gteq: 1000 });
woofed.users.search({ job_description_in: ["ceo"], deals_name_start: "x" });
`;

function check(code: string) {
  const { program, problems } = compile(new Map([["test/types/sample.ts", code]]));
  return { problems, instantiations: program.getInstantiationCount() };
}

test("a file that searches all four resources costs less than 20,000 instantiations", { timeout: 60_000 }, () => {
  const empty = check("export {};\n");
  const searching = check(client + searches);
  expect([...empty.problems, ...searching.problems]).toEqual([]);
  expect(searching.instantiations - empty.instantiations).toBeGreaterThan(0);
  expect(searching.instantiations - empty.instantiations).toBeLessThan(20_000);
});

test("a misspelt field, predicate and sort are explained in one line", { timeout: 60_000 }, () => {
  const { problems } = check(`${client}woofed.contacts.search({ full_nmae_cont: "x" });
woofed.contacts.search({ full_name_contains: "x" });
woofed.deals.search({ s: "craeted_at desc" });
woofed.deals.search({}, { page: 0 });
`);
  expect(problems).toEqual([
    expect.stringMatching(/'full_nmae_cont' does not exist in type .* Did you mean to write 'full_name_cont'\?$/),
    expect.stringMatching(/'full_name_contains' does not exist in type .* Did you mean to write 'full_name_cont'\?$/),
    expect.stringMatching(/Type '"craeted_at desc"' is not assignable .* Did you mean '"created_at desc"'\?$/),
    expect.stringMatching(/Type 'number' is not assignable to type '"the first page is 1"'\.$/),
  ]);
});

test("an editor offers no more than 900 conditions on deals, and documents those on a deal's own fields", {
  timeout: 60_000,
}, () => {
  const { names, documentation } = completionsIn(`${client}woofed.deals.search({ /*here*/ });\n`, "status_eq");
  expect(names).toEqual(expect.arrayContaining(["name_cont", "stage_id_in", "users_id_not_eq", "s"]));
  expect(names.length).toBeLessThanOrEqual(900);
  expect(documentation).toBe("Whether the deal is open, won or lost.");
});

/** A value of the kind that a condition takes. */
function sampleFor(name: string): unknown {
  if (/_(present|blank|null|not_null)$/.test(name)) return true;
  const [, field = "", predicate = ""] = /^(.+?)_((?:not_)?(?:eq|in|lt|lteq|gt|gteq)(?:_any|_all)?)$/.exec(name) ?? [];
  const value = /_at$/.test(field)
    ? "2026-01-01T00:00:00Z"
    : /(^|_)(id|quantity|in_cents|available)$/.test(field)
      ? 1
      : "x";
  return /(^|_)in(_|$)|_(any|all)$/.test(predicate || name) ? [value] : value;
}

test.each(["deals", "contacts", "products", "users"] as const)(
  "the server evaluates every typed condition on %s",
  { timeout: 60_000 },
  async (resource) => {
    const { program } = compile(
      new Map([["test/types/sample.ts", `${client}export const query = woofed.${resource}.search;\n`]]),
    );
    const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith("test/types/sample.ts"));
    const checker = program.getTypeChecker();
    const [search] = file ? checker.getExportsOfModule(checker.getSymbolAtLocation(file) ?? expect.unreachable()) : [];
    const [signature] = search ? checker.getTypeOfSymbol(search).getCallSignatures() : [];
    const [parameter] = signature?.getParameters() ?? [];
    const names = parameter
      ? checker
          .getNonNullableType(checker.getTypeOfSymbol(parameter))
          .getProperties()
          .map(({ name }) => name)
      : [];
    expect(names.length).toBeGreaterThan(300);

    const fake = createFake("woofed");
    const failed: string[] = [];
    for (const name of names.filter((name) => name !== "s" && name !== "sorts")) {
      const response = await fake.fetch(`https://app.woofedcrm.com/api/v1/accounts/1/${resource}/search`, {
        method: "POST",
        headers: { Authorization: "Bearer token" },
        body: JSON.stringify({ query: { [name]: sampleFor(name) } }),
      });
      if (response.status !== 200) failed.push(`${name}: ${response.status}`);
    }
    expect(failed).toEqual([]);
  },
);
