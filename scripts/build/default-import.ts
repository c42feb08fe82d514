/**
 * Imported by an ES module, a CommonJS module's default is the whole module, as Node.js has it, and so the bundler writes our CommonJS.
 * But openapi-fetch is an ES module when imported, and its CommonJS build keeps its default under `default`.
 */
export const defaultImport = {
  name: "openapi-fetch-default",
  renderChunk(code: string): string | undefined {
    if (!code.includes('require("openapi-fetch")')) return undefined;
    const [wrong, right] = ["__toESM(openapi_fetch, 1)", "__toESM(openapi_fetch)"];
    if (!code.includes(wrong))
      throw new Error("The bundler writes the import of openapi-fetch otherwise now: look at its default.");
    // As long as it was, so that the source map holds.
    return code.replace(wrong, right.padEnd(wrong.length));
  },
};
