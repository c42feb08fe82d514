/**
 * The quirks and what the descriptions call unknown belong together: each such statement on an operation that a fake serves has a quirk,
 * or a reason why it has none, and each quirk answers a statement.
 */
import { createFake, type FakeVendor, fakeVendors } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { choicesOf } from "./choices.ts";
import { unknownsOf } from "./unknowns.ts";

/** What a statement says, and the quirks that answer it or the reason why none does. */
type Answer = [statement: RegExp, quirks: string[] | string];

const answers: Record<FakeVendor, Answer[]> = {
  wazzup: [
    [/where a list starts without it/i, "at the first record"],
    [/what is done with a large number/i, ["pageCap"]],
    [/whether Wazzup must know them/i, ["unknownReferences"]],
    [/whose id is taken/i, ["createExisting"]],
    [/how many one request takes/i, ["batchCap"]],
    [/fewer than were sent/i, ["batch"]],
    [/which of the two statuses/i, ["createdStatus"]],
    [/a DELETE without one/i, "rejected, as any body without its members"],
    [/what an id without a deal does/i, ["updateMissing", "deleteMissing"]],
    [/leave some out|less than the whole/i, ["partialUpdate"]],
    [/a 404 or an empty array/i, ["getMissing"]],
    [/comes in pages/i, ["pagedLists"]],
    [/what the body holds|accepts a body/i, "by analogy with deals: `users`, `user_ids`, `contact_ids`"],
    [/whether updates count/i, ["countsUpdates"]],
    [/refresh ends the refresh token/i, ["refreshEndsToken"]],
    [/`client_credentials` returns one/i, ["machineRefreshToken"]],
    [/which operation needs which|how long it is valid/i, "scopes and codes are not checked"],
    [/more than the time/i, "it holds the time alone"],
  ],
  "wazzup-v3": [
    [/clears members that are left out/i, ["updateKeepsOmitted"]],
    [/that are left out remain/i, ["uploadRemovesOthers"]],
  ],
  woofed: [
    [
      /values are not documented|other values|what keeps which|what a file contains|what it holds|what it means/i,
      "left empty",
    ],
  ],
  ysuite: [
    [/default order/i, ["order"]],
    [/what the vendor does with more/i, ["pageSizeOver100"]],
    [/differs from the owner/i, "stored"],
    [/keeps its value/i, ["updateKeepsOmitted"]],
    [/can be restored/i, "no operation restores"],
  ],
  weeek: [
    [/whether closed deals count/i, ["countsClosed"]],
    [/which statuses it starts with/i, ["newFunnelStatuses"]],
    [/without it does|leaving it out does/i, ["nameless"]],
    [/what null or leaving it out/i, "the deal keeps its status"],
    [/keeps its value/i, ["updateKeepsOmitted"]],
    [/what (happens to|becomes of) (its (deals|boards and tasks|tasks)|the records)/i, ["deleteInUse"]],
    [/among the others/i, ["newStatusPlace"]],
    [/written in an address/i, "these filters are not described"],
    [/won, lost and archived deals are listed|what the list holds without it/i, ["plainListShowsClosed"]],
    [/are searched/i, ["search"]],
    [/default and maximum/i, ["pageCap"]],
    [/^the default is not documented/i, "0"],
    [/default order/i, ["order"]],
    [/how to empty a field/i, "an empty text or null, as was seen on tasks"],
    [/replaces what the/i, ["updateArrays"]],
    [/lands in/i, ["landingStatus"]],
    [/second attach|it was not attached/i, ["relink"]],
    [/can be restored|who sees it then/i, "no operation shows it"],
    [/which id is which currency|how it (is written|looks)|each type of field looks/i, "as written"],
    [/what it counts|the values are not|the format is not|the unit is not/i, "0, null and no workloads"],
    [/its format is not/i, "`day` of a new task is dropped"],
    [/whether the task itself is deleted/i, ["detachDeletesTask"]],
    [/whether archived projects/i, ["listShowsArchived"]],
    [/how a picture is uploaded/i, "stored as written"],
    [/still stores a new one/i, ["updateStoresDescription"]],
    [/which columns it starts with/i, ["newBoardColumns"]],
    [/one of several or all/i, ["tagFilter"]],
    [/which of a task's dates/i, ["filteredDay"]],
    [/when one did not watch it/i, ["relink"]],
    [/whose comments/i, "anybody's: all requests are of one user"],
  ],
};

/** Quirks that answer no statement of those: what sources contradict, or what only notes and responses say. */
const elsewhere: Record<FakeVendor, Record<string, string>> = {
  wazzup: { order: "'No filter is documented, nor the order'" },
  "wazzup-v3": {
    unknownReferences: "the note of `responsibleUserId`: what an unknown user's id does is not documented",
    malformedPhone: "the page and a public client differ",
  },
  woofed: {
    searchRoute: "servers differ",
    upsertCreatedStatus: "the documentation and the server differ",
    keepsClosingTimes: "a setting of the account",
  },
  ysuite: {
    notFoundMessage: "the note of the 400: the message is not documented",
    shows: "the response to a get is not documented",
  },
  weeek: {
    missingRecord: "the note of the 404: how a missing deal is answered is not recorded",
    unknownReferences: "the 422 was seen on tasks alone",
    plainListShowsCompleted: "'whether completed tasks are in a list without `completed` and `all`'",
    columnOfOtherBoard: "'is reported both ways'",
  },
};

describe.each(fakeVendors)("%s", (vendor) => {
  test("each unknown has a quirk or a reason", async () => {
    const unserved = await unservedBy(vendor);
    const statements = [...unknownsOf(vendor)]
      .filter(([id]) => !unserved.has(id))
      .flatMap(([, sentences]) => sentences);
    const unanswered = statements.filter(
      (sentence) => !answers[vendor].some(([statement]) => statement.test(sentence)),
    );
    expect(unanswered).toEqual([]);
    const idle = answers[vendor].filter(([statement]) => !statements.some((sentence) => statement.test(sentence)));
    expect(idle, "statements that are not made any more").toEqual([]);
  });

  test("each quirk answers an unknown", () => {
    const answering = answers[vendor].flatMap(([, quirks]) => (typeof quirks === "string" ? [] : quirks));
    expect([...new Set([...answering, ...Object.keys(elsewhere[vendor])])].sort()).toEqual(
      Object.keys(choicesOf(vendor)).sort(),
    );
  });
});

async function unservedBy(vendor: FakeVendor): Promise<Set<string>> {
  const fake = createFake(vendor);
  const unserved = new Set<string>();
  for (const { id, method, path } of operationsOf(readDescription(vendor))) {
    const { status } = await fake.fetch(`https://crm.example.com${path.replace(/\{\w+\}/g, "x")}`, { method });
    if (status === 501) unserved.add(id);
  }
  return unserved;
}
