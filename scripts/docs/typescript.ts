/** The TypeScript reference: Markdown by TypeDoc, from the entries that the package publishes. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Application, Converter, type DeclarationReflection, LogLevel, type ProjectReflection, ReflectionKind, ReferenceType } from "typedoc";
import { MarkdownPageEvent } from "typedoc-plugin-markdown";
import { removeRepetition, tidy } from "./typedoc-tidy.ts";

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
export async function writeTypescriptReference(operations: readonly MethodOperation[], folder: string): Promise<TypescriptReference> {
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    name: "TypeScript reference",
    entryPoints: entries(),
    readme: "none",
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    preservedTypeAnnotationTags: ["@throws"],
    kindSortOrder: ["Function", "Class", "Interface", "TypeAlias", "Variable"],
    logLevel: LogLevel.Error,
    tsconfig: "tsconfig.json",
    skipErrorChecking: true,
    // Options of the plugin.
    ...{ out: folder, entryFileName: "index", hidePageHeader: true, hideBreadcrumbs: true, hideGroupHeadings: false, expandObjects: true },
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => removeRepetition(project), 1000);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => tidy(project), -1000);
  app.renderer.on(MarkdownPageEvent.END, (page: MarkdownPageEvent) => {
    // Members are what a page's contents and the search list: not the parts of each.
    page.contents = `---\neditLink: false\n---\n\n${page.contents?.replaceAll(/^#{4,6} (.+)$/gm, "**$1**") ?? ""}`;
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
  const home = entry.name === "crm-deals" ? "/typescript/crm-deals/" : `/typescript/${entry.name}/`;
  const resources = new Set((entry.children ?? []).flatMap(resourcesBelow));
  const items = (entry.children ?? []).flatMap((child) => {
    const place = { [ReflectionKind.Function]: "functions", [ReflectionKind.Class]: "classes" }[child.kind as number];
    if (place) return [{ text: child.name, link: `${home}${place}/${child.name}` }];
    return resources.has(child) ? [{ text: child.name, link: `${home}interfaces/${child.name}` }] : [];
  });
  return { text: entry.name, link: home, collapsed: true, items };
}

/** A client and what its members lead to. */
function resourcesBelow(client: DeclarationReflection): DeclarationReflection[] {
  if (!isClient(client)) return [];
  const below = (owner: DeclarationReflection): DeclarationReflection[] => [
    owner,
    ...(owner.children ?? []).flatMap((member) => {
      const target = targetOf(member);
      return target && target.parent === client.parent && target !== owner ? below(target) : [];
    }),
  ];
  return below(client);
}
