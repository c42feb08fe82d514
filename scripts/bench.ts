/** `npm run bench`: prints a table of what calls, lists, imports and types cost; with `--json` the same as JSON. */
import { bench } from "../test/bench/bench.ts";

const asJson = process.argv.includes("--json");
const measured = await bench((line) => asJson || console.log(line));
if (asJson) console.log(JSON.stringify(measured, null, 2));
