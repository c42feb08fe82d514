/** `npm run test:fakes`: ten thousand requests to the fakes, each response checked by its description. `npm test` sends five hundred. */
import { startVitest } from "vitest/node";

process.env.FAKE_REQUESTS = "10000";
const vitest = await startVitest("test", ["test/fakes/descriptions.test.ts"], { project: ["source"], watch: false });
await vitest.close();
