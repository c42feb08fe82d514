/**
 * `npm run test:matrix`: installs the packed package as a service would, and runs one program with it on Node.js, Bun, Deno and in a
 * browser, and the guide's sample under Jest. A runtime that cannot be had is reported and passed over.
 */
import { matrix } from "../test/matrix/matrix.ts";

process.exitCode = (await matrix()) === 0 ? 0 : 1;
