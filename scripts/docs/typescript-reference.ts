/** The TypeScript reference, by TypeDoc, from the entries that the package publishes. */
import { fileURLToPath } from "node:url";
import { Application, Converter, LogLevel, PageEvent } from "typedoc";
import { tidyComments } from "./typedoc-comments.ts";
import { chooseMembers, hideInternals } from "./typedoc-members.ts";
import { mendPage } from "./typedoc-pages.ts";
import { nameUnions } from "./typedoc-types.ts";

/** @throws when TypeDoc finds an error; it has said which, with file and line */
export async function writeTypescriptReference(entryPoints: string[], folder: string): Promise<void> {
  const app = await Application.bootstrap({
    name: "crm-deals",
    entryPoints,
    out: folder,
    readme: "none",
    favicon: fileURLToPath(new URL("./icon.svg", import.meta.url)),
    customCss: fileURLToPath(new URL("./typedoc.css", import.meta.url)),
    excludePrivate: true,
    excludeExternals: true,
    preservedTypeAnnotationTags: ["@throws"],
    disableSources: true,
    hideGenerator: true,
    includeVersion: false,
    // Its page lacks some of the types that others link to there.
    includeHierarchySummary: false,
    navigation: { includeFolders: false },
    visibilityFilters: {},
    useFirstParagraphOfCommentAsSummary: true,
    navigationLinks: { Documentation: "../index.html" },
    logLevel: LogLevel.Error,
    tsconfig: "tsconfig.json",
    skipErrorChecking: true,
  });
  // First and last of those who have to do with what was read.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => chooseMembers(project), 1000);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => tidyComments(project), 1000);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, nameUnions, 1000);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => hideInternals(project), -1000);
  app.renderer.on(PageEvent.END, mendPage);
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources.");
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc failed.");
}
