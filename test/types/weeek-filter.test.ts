/** What an editor shows of Weeek's filters. */
import { expect, test } from "vitest";
import { completionsIn } from "../support/program.ts";

const client =
  'import { createWeeekClient } from "crm-deals/weeek";\nconst weeek = createWeeekClient({ token: "t" });\n';

test.each([
  ['deals.list("s", { /*here*/ })', "assigneeIds", "Only the deals that one of these users looks after (user ids)."],
  ["deals.listAll({ /*here*/ })", "tags", "Only the deals with these tags (tag ids, documented as text)."],
  ["deals.listAll({ /*here*/ })", "statusIds", expect.stringContaining("Only the deals of these statuses")],
  ["contacts.list({ /*here*/ })", "organizations", "Only the contacts of these organizations (organization ids)."],
])("%s documents `%s`", { timeout: 60_000 }, (call, name, documentation) => {
  const completions = completionsIn(`${client}weeek.${call};\n`, name);
  expect(completions.documentation).toEqual(documentation);
  expect(completions.names.filter((name) => name.includes("["))).toEqual([]);
});
