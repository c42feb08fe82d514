/** `npm run test:load`: 200,000 calls over each transport, or as many as it is given: `npm run test:load -- 20000`. */
import { undiciTransport } from "crm-deals/node";
import { load } from "../test/load/load.ts";

const calls = Number(process.argv[2] ?? 200_000);
const problems = [
  ...(await load("fetch", undefined, calls)),
  ...(await load("undiciTransport", undiciTransport(), calls)),
];
for (const problem of new Set(problems)) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
