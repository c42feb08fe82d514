import { ConfigError } from "../core/errors.ts";

/** The last versions that run on Node.js 20, and the only ones tried together. The package names the same as its optional peers. */
export const prismVersions = {
  "@stoplight/prism-core": "5.8.0",
  "@stoplight/prism-http": "5.12.0",
  "@stoplight/prism-http-server": "5.12.2",
};

/** Loads Prism only when a mock is wanted: it is large, and nothing else needs it. @throws {ConfigError} when it is not installed */
export async function loadPrism() {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import("@stoplight/prism-core"),
      import("@stoplight/prism-http"),
      import("@stoplight/prism-http-server"),
    ]);
    return { createLogger, getHttpOperationsFromSpec, createServer };
  } catch (error) {
    const packages = Object.entries(prismVersions).map(([name, version]) => `${name}@${version}`);
    throw new ConfigError(`A mock needs Prism: npm install --save-dev ${packages.join(" ")}`, { cause: error });
  }
}
