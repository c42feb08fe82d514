/** `npm run test:mcp`: runs the MCP protocol's conformance scenarios against the package's server. */
import { conformance } from "../test/mcp/conformance.ts";

process.exitCode = (await conformance()) === 0 ? 0 : 1;
