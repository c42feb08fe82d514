/** What WoofedCRM's typed searches cost a consumer, and how the compiler explains a wrong one. */
import { expect, test } from "vitest";
import { compile } from "../../scripts/docs/program.ts";

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
`);
  expect(problems).toEqual([
    expect.stringMatching(/'full_nmae_cont' does not exist in type .* Did you mean to write 'full_name_cont'\?$/),
    expect.stringMatching(/'full_name_contains' does not exist in type .* Did you mean to write 'full_name_cont'\?$/),
    expect.stringMatching(/Type '"craeted_at desc"' is not assignable .* Did you mean '"created_at desc"'\?$/),
  ]);
});
