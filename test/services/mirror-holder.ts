/** A process that opens a mirror's store, saves a record on each message, and reports what came of it. */
import { postgresStore } from "crm-deals/mirror";
import { connectPostgres } from "./connections.ts";

const [key = "", leaseMs] = process.argv.slice(2);
const run = await postgresStore(connectPostgres(), { key, leaseMs: Number(leaseMs) }).open("a to b", false);
process.on("message", (id: string) => {
  run.save("deals", [{ id, state: "there", sent: "hash", rejected: null, reason: null }]).then(
    () => process.send?.("saved"),
    (error: Error) => process.send?.(`${error.name}: ${error.message}`),
  );
});
process.send?.("open");
