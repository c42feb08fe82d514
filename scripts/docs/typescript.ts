/** The TypeScript reference: Markdown by TypeDoc, from the entries that the package publishes. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  Application,
  Converter,
  type DeclarationReflection,
  LogLevel,
  PageEvent,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
} from "typedoc";
import { choose, tidy } from "./typedoc-tidy.ts";

/** The groups of an entry that its menu lists, and the folders of their pages. */
const folders = { Functions: "functions", Resources: "interfaces", Classes: "classes" };

/** A method such as `deals.get`, and the operation that it calls. */
export interface MethodOperation {
  vendor: string;
  access: string;
  id: string;
  /** Its place in the reference. */
  link: string;
}

export interface TypescriptReference {
  /** By vendor and method, such as `weeek.deals.get`. */
  links: Map<string, string>;
  sidebar: object[];
}

/** @throws when TypeDoc finds an error; it has said which, with file and line */
export async function writeTypescriptReference(
  operations: readonly MethodOperation[],
  folder: string,
): Promise<TypescriptReference> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    name: "TypeScript reference",
    entryPoints: entries(),
    readme: "none",
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    preservedTypeAnnotationTags: ["@throws"],
    groupOrder: [...Object.keys(folders), "*"],
    logLevel: LogLevel.Error,
    tsconfig: "tsconfig.json",
    skipErrorChecking: true,
    // Options of the plugin.
    ...{
      out: folder,
      entryFileName: "index",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      parametersFormat: "table",
      pageTitleTemplates: { member: "{name}" },
    },
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => choose(project), 1000);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => tidy(project), -1000);
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = tidyPage(page.contents ?? "");
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources.");
  const links = new Map<string, string>();
  for (const { vendor, access, id, link } of operations) {
    const found = methodOf(project, vendor, access.split("."));
    if (!found) throw new Error(`TypeDoc finds no ${vendor}.${access}, the method of ${id}.`);
    found.method.comment?.summary.push({ kind: "text", text: `\n\nOperation [${id}](${link}).` });
    const page = `/typescript/crm-deals/${vendor}/interfaces/${found.owner.name}`;
    links.set(`${vendor}.${access}`, `${page}#${found.method.name.toLowerCase()}`);
  }
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error("TypeDoc failed.");
  return { links, sidebar: (project.children ?? []).map(sidebarOf) };
}

/** Members are what a page's contents and the search list, not the parts of each; a type that is spelt out below is not repeated above. */
function tidyPage(text: string): string {
  return text
    .replaceAll(/^(?:> |\\\{).{300,}$\n?/gm, "")
    .replaceAll("### Type Literal", "### One of them")
    .replaceAll(/^#{4,6} (.+)$/gm, "**$1**");
}

/** src/index.ts, and that of every folder which has one. */
function entries(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  return files.filter((file) => /^([^/]+\/)?index\.ts$/.test(file)).map((file) => join("src", file));
}

function methodOf(project: ProjectReflection, vendor: string, steps: readonly string[]) {
  const entry = project.getChildByName([`crm-deals/${vendor}`]);
  let owner = entry?.isDeclaration() ? entry.children?.find(isClient) : undefined;
  for (const step of steps.slice(0, -1)) owner = targetOf(owner?.children?.find(({ name }) => name === step));
  const method = owner?.children?.find(({ name }) => name === steps.at(-1));
  return owner && method && { owner, method };
}

function isClient({ name, kind }: DeclarationReflection): boolean {
  return kind === ReflectionKind.Interface && name.endsWith("Client");
}

function targetOf(member: DeclarationReflection | undefined): DeclarationReflection | undefined {
  const target = member?.type instanceof ReferenceType ? member.type.reflection : undefined;
  return target?.isDeclaration() ? target : undefined;
}

/** The functions, classes and resources of an entry; its records are on the entry's page. */
function sidebarOf(entry: DeclarationReflection): object {
  const home = `/typescript/${entry.name}/`;
  const items = Object.entries(folders).flatMap(([title, folder]) => {
    const group = entry.groups?.find((it) => it.title === title);
    return (group?.children ?? []).map(({ name }) => ({ text: name, link: `${home}${folder}/${name}` }));
  });
  return { text: entry.name, link: home, collapsed: true, items };
}
