/** What every store of a mirror does. */
import { type MirrorStore, type StoredRecord, StoreLockedError } from "crm-deals/mirror";
import { describe, expect, test } from "vitest";

export const record = (
  id: string,
  state: StoredRecord["state"] = "there",
  sent: string | null = "hash",
): StoredRecord => ({
  id,
  state,
  sent,
  rejected: null,
  reason: null,
});

/** @param create makes a store that has never been opened */
export function describeStore(name: string, create: () => MirrorStore): void {
  describe(name, () => {
    test("records are kept over runs, lists are not", async () => {
      const store = create();
      const first = await store.open("a to b", false);
      expect(await first.adoption("deals")).toBeUndefined();
      await first.setAdoption("deals", "filled");
      await first.save("deals", [record("2"), record("10"), record("1", "foreign"), record("4", "absent", null)]);
      await first.save("deals", [{ ...record("2", "pending", null), rejected: "other", reason: "it says 'no'" }]);
      await first.save("contacts", [record("2")]);
      await first.addToList("deals", [{ id: "10", json: "{}" }]);
      await first.close();

      const second = await store.open("a to b", false);
      expect(await second.adoption("deals")).toBe("filled");
      expect(await second.adoption("users")).toBeUndefined();
      expect(await second.count("deals")).toEqual({ own: 2, foreign: 1 });
      expect(await second.count("users")).toEqual({ own: 0, foreign: 0 });
      expect((await second.records("deals", ["2", "3"])).get("2")).toEqual({
        ...record("2", "pending", null),
        rejected: "other",
        reason: "it says 'no'",
      });
      expect((await second.missing("deals", "deals", "", 10)).map(({ id }) => id)).toEqual(["1", "10", "2", "4"]);
      await second.addToList("deals", [
        { id: "10", json: '{"first":true}' },
        { id: "3", json: "{}" },
      ]);
      await second.addToList("deals", [{ id: "10", json: '{"first":false}' }]);
      expect(await second.readList("deals", "", 1)).toEqual([{ id: "10", json: '{"first":true}' }]);
      expect(await second.readList("deals", "10", 5)).toEqual([{ id: "3", json: "{}" }]);
      expect(await second.readList("deals", "3", 5)).toEqual([]);
      expect(await second.countList("deals")).toBe(2);
      expect((await second.missing("deals", "deals", "1", 1)).map(({ id }) => id)).toEqual(["2"]);
      await second.forget("deals", ["2", "unknown"]);
      expect((await second.missing("deals", "deals", "1", 5)).map(({ id }) => id)).toEqual(["4"]);
      await second.close();
    });

    test("the newest open deal decides over a contact, else the newest", async () => {
      const run = await create().open("a to b", false);
      const owner = (dealId: string, open: boolean, age: number) => ({
        contactId: "c",
        userId: `of ${dealId}`,
        dealId,
        open,
        age,
      });
      const decided = async () => (await run.owners(["c", "unknown"])).get("c");
      await run.addOwners([owner("closed", false, 9)]);
      expect(await decided()).toBe("of closed");
      await run.addOwners([owner("old", true, 1), owner("new", true, 3), owner("middle", true, 2)]);
      expect(await decided()).toBe("of new");
      await run.addOwners([owner("same", true, 3), owner("later closed", false, 12)]);
      expect(await decided()).toBe("of same");
      expect((await run.owners(["c", "unknown"])).size).toBe(1);
      await run.close();
    });

    test("what a dry run stores is discarded", async () => {
      const store = create();
      const first = await store.open("a to b", false);
      await first.save("deals", [record("1")]);
      await first.close();
      const dry = await store.open("a to b", true);
      await dry.save("deals", [record("2")]);
      await dry.forget("deals", ["1"]);
      await dry.setAdoption("deals", "empty");
      expect(await dry.count("deals")).toEqual({ own: 1, foreign: 0 });
      await dry.close();
      const after = await store.open("a to b", false);
      expect([...(await after.records("deals", ["1", "2"])).keys()]).toEqual(["1"]);
      expect(await after.adoption("deals")).toBeUndefined();
      await after.close();
    });

    test("a second run is refused while the first one has it", async () => {
      const store = create();
      const first = await store.open("a to b", false);
      await expect(store.open("a to b", false)).rejects.toThrow(StoreLockedError);
      await expect(store.open("a to b", true)).rejects.toThrow(StoreLockedError);
      await first.close();
      await (await store.open("a to b", false)).close();
    });

    test("another mirror's store is refused", async () => {
      const store = create();
      await (await store.open("a to b", false)).close();
      await expect(store.open("c to b", false)).rejects.toThrow("belongs to the mirror `a to b`, not to `c to b`");
      await (await store.open("a to b", false)).close();
    });
  });
}
