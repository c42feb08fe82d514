/** The TypeScript reference, by TypeDoc, from the entries that the package publishes. */
import { fileURLToPath } from "node:url";
import { Application, LogLevel } from "typedoc";

/** @throws when TypeDoc finds an error; it has said which, with file and line */
export async function writeTypescriptReference(entryPoints: string[], folder: string): Promise<void> {
  const app = await Application.bootstrap({
    name: "crm-deals",
    entryPoints,
    out: folder,
    readme: "none",
    favicon: fileURLToPath(new URL("./icon.svg", import.meta.url)),
    // What a request of each path takes is on the vendors' pages; as types they would be most of this reference.
    exclude: ["**/generated/**/paths.ts"],
    excludePrivate: true,
    disableSources: true,
    hideGenerator: true,
    includeVersion: false,
    // Its page lacks some of the types that others link to there.
    includeHierarchySummary: false,
    navigationLinks: { Documentation: "../index.html" },
    logLevel: LogLevel.Error,
    tsconfig: "tsconfig.json",
    skipErrorChecking: true,
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources.");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc failed.");
}
