/** The TypeScript reference: Markdown by TypeDoc, from the entries that the package publishes. */
import {
  Application,
  Comment,
  Converter,
  type DeclarationReflection,
  LogLevel,
  PageEvent,
  ReflectionKind,
} from "typedoc";
import type { DefaultTheme } from "vitepress";
import { tidy, tidyPage } from "./typedoc-tidy.ts";

export type MenuEntry = Required<Pick<DefaultTheme.SidebarItem, "text" | "link" | "items">>;

/**
 * @param operations links to operations, by the methods that call them, such as `weeek.deals.get`
 * @returns where the methods are, and the menu
 * @throws when TypeDoc finds an error; it has said which, with file and line
 */
export async function writeTypescriptReference(operations: ReadonlyMap<string, string>, out: string) {
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    name: "TypeScript reference",
    entryPoints: ["src/index.ts", "src/*/index.ts"],
    readme: "none",
    excludePrivate: true,
    excludeExternals: true,
    excludeTags: ["@enum", "@constant"],
    disableSources: true,
    preservedTypeAnnotationTags: ["@throws"],
    groupOrder: ["Functions", "*"],
    kindSortOrder: ["Function", "Class"],
    logLevel: LogLevel.Error,
    tsconfig: "tsconfig.json",
    skipErrorChecking: true,
    // Options of the plugin.
    ...{
      out,
      entryFileName: "index",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      parametersFormat: "table",
      pageTitleTemplates: { member: "{name}" },
    },
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => tidy(project), 1000);
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = tidyPage(page.contents ?? "");
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources.");
  const entries = project.children ?? [];
  const links = new Map(entries.flatMap((entry) => linkMethods(entry, operations)));
  const missing = [...operations.keys()].filter((method) => !links.has(method) && !method.endsWith(".http"));
  if (missing.length > 0) throw new Error(`TypeDoc finds no ${missing.join(", ")}.`);
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc failed.");
  return { links, menu: entries.map(menuOf) };
}

/** Adds to the text of each method which operation it calls. @returns where the methods are */
function linkMethods(entry: DeclarationReflection, operations: ReadonlyMap<string, string>): [string, string][] {
  return (entry.children ?? []).flatMap((type) =>
    (type.children ?? []).flatMap(({ name, comment }): [string, string][] => {
      const method = `${entry.name.replace("crm-deals/", "")}${placeOf(type)}.${name}`;
      const operation = operations.get(method);
      if (!operation) return [];
      comment?.summary.push({ kind: "text", text: `\n\nOperation ${operation}.` });
      return [[method, `${linkOf(type, entry)}#${name.toLowerCase()}`]];
    }),
  );
}

/** Where a resource is in its client, such as `.deals`: its doc comment says `weeek.deals`. */
function placeOf({ comment }: DeclarationReflection): string | undefined {
  return /^`\w+(\.[\w.]+)`$/.exec(Comment.combineDisplayParts(comment?.summary))?.[1];
}

function linkOf({ kind, name }: DeclarationReflection, entry: DeclarationReflection): string {
  return `/typescript/${entry.name}/${ReflectionKind.pluralString(kind).toLowerCase()}/${name}`;
}

/** The functions, classes, clients and resources of an entry; its records are on the entry's page. */
function menuOf(entry: DeclarationReflection): MenuEntry {
  const items = (entry.children ?? [])
    .filter(
      (type) =>
        type.kindOf([ReflectionKind.Function, ReflectionKind.Class]) || type.name.endsWith("Client") || placeOf(type),
    )
    .map((type) => ({ text: type.name, link: linkOf(type, entry) }));
  return { text: entry.name, link: `/typescript/${entry.name}/`, items };
}
