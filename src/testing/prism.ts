import { ConfigError } from "../core/errors.ts";
import { loadPeer } from "../node/peers.ts";

/** The last versions that run on Node.js 20, tested together. Others may work: the optional peers are `*`. */
export const prismVersions = {
  "@stoplight/prism-core": "5.8.0",
  "@stoplight/prism-http": "5.12.0",
  "@stoplight/prism-http-server": "5.12.2",
};

/**
 * Loads Prism only when a mock is started: it is large, and nothing else needs it.
 * @throws {ConfigError} when it is not installed, or is a version that cannot be used here
 */
export async function loadPrism() {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      loadPeer("@stoplight/prism-core", () => import("@stoplight/prism-core")),
      loadPeer("@stoplight/prism-http", () => import("@stoplight/prism-http")),
      loadPeer("@stoplight/prism-http-server", () => import("@stoplight/prism-http-server")),
    ]);
    for (const used of [createLogger, getHttpOperationsFromSpec, createServer]) {
      if (typeof used !== "function") throw new TypeError("This Prism lacks a function that the mock calls.");
    }
    return { createLogger, getHttpOperationsFromSpec, createServer };
  } catch (error) {
    const packages = Object.entries(prismVersions).map(([name, version]) => `${name}@${version}`);
    throw new ConfigError(`A mock needs Prism: npm install --save-dev ${packages.join(" ")}`, { cause: error });
  }
}
