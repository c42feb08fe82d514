/** Runs a vendor's round of writes, and deletes what it made whatever happens. */
import type { Clients } from "../environment.ts";
import type { Vendor } from "../vendors.ts";
import type { WriteRound } from "./write-rounds/round.ts";
import { wazzupRound } from "./write-rounds/wazzup.ts";
import { wazzupV3Round } from "./write-rounds/wazzup-v3.ts";
import { weeekRound } from "./write-rounds/weeek.ts";
import { woofedRound } from "./write-rounds/woofed.ts";
import { ysuiteRound } from "./write-rounds/ysuite.ts";

export const writeRounds: { [V in Vendor]: WriteRound<Clients[V]> } = {
  wazzup: wazzupRound,
  "wazzup-v3": wazzupV3Round,
  woofed: woofedRound,
  ysuite: ysuiteRound,
  weeek: weeekRound,
};

/** Runs a round. What it resolves with deletes what the round made, and returns the records that could not be deleted, with the reason. */
export async function writeRound<Client>(round: WriteRound<Client>, client: Client): Promise<() => Promise<string[]>> {
  const made: { record: string; remove: () => Promise<unknown> }[] = [];
  // The responses are recorded and compared: an error ends the round, and nothing more.
  await round.run(client, (record, remove) => made.push({ record, remove })).catch(() => {});
  return async () => {
    const left: string[] = [];
    for (const { record, remove } of made.reverse()) {
      await remove().catch((error: unknown) => left.push(`${record}: ${error}`));
    }
    return left;
  };
}
