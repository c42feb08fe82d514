/** What TypeDoc reads and writes, in the form in which a reader looks for it. */
import { Comment, type CommentDisplayPart, type ProjectReflection, ReflectionKind } from "typedoc";

export function tidy(project: ProjectReflection): void {
  for (const type of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (!type.isDeclaration()) continue;
    // What a request of each path takes is in the reference, and the conditions of WoofedCRM follow a rule.
    const isQuery = type.name.endsWith("Query");
    if (isQuery) type.comment?.summary.push({ kind: "text", text: conditions });
    const leftOut = type.children?.filter(({ name }) => type.name === "paths" || (isQuery && name.includes("_")));
    for (const member of leftOut ?? []) project.removeReflection(member);
  }
  const classes = new Map(project.getReflectionsByKind(ReflectionKind.Class).map((it) => [it.name, it]));
  for (const { comment } of project.getReflectionsByKind(ReflectionKind.All)) {
    // The generated types have their text in `@description`, indented, behind the format.
    const description = comment?.getTag("@description")?.content ?? [];
    for (const part of description) part.text = part.text.replaceAll(/^ {4}/gm, "");
    if (description.length > 0) comment?.summary.unshift(...description, { kind: "text", text: "\n\n" });
    comment?.removeTags("@description");
    for (const tag of comment?.getTags("@throws") ?? []) {
      // TypeDoc leaves out what is in braces.
      const text = `${tag.typeAnnotation ?? ""} ${Comment.combineDisplayParts(tag.content)}`;
      tag.content = text.split(/\{(\w+)\}/).map((piece): CommentDisplayPart => {
        const target = classes.get(piece);
        return target
          ? { kind: "inline-tag", tag: "@link", text: piece, target }
          : { kind: "text", text: piece.replace("|", "or") };
      });
      delete tag.typeAnnotation;
    }
  }
}

const conditions =
  "\n\nThe conditions are not listed here: [the guide](/guide/lists#conditions-of-woofedcrm) says how they are made.";

/**
 * Members are what a page's contents and the search list, not the parts of each. A type that is spelt out below is not repeated above,
 * and where a member comes from inside the package says nothing to a reader.
 */
export function tidyPage(text: string): string {
  return text
    .replaceAll(/^(?:> |\\\{).{300,}$\n?|<a id="[\w-]+"><\/a> ?/gm, "")
    .replaceAll(/^## Extends\n\n(?:- `.*\n)+\n?|^#+ (?:Inherited from|Overrides)\n\n`.*`\n*/gm, "")
    .replaceAll("### Type Literal", "### One of them")
    .replaceAll(/^#{4,6} (.+)$/gm, "**$1**");
}
