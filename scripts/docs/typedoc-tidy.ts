/** What TypeDoc reads, in the form in which a reader looks for it. */
import {
  Comment,
  type CommentDisplayPart,
  CommentTag,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
} from "typedoc";

export function tidy(project: ProjectReflection): void {
  const classes = new Map(project.getReflectionsByKind(ReflectionKind.Class).map((it) => [it.name, it]));
  for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
    if (reflection.comment) leadWithDescription(reflection.comment);
    for (const tag of reflection.comment?.getTags("@throws") ?? []) {
      // TypeDoc leaves out what is in braces.
      const text = `${tag.typeAnnotation ?? ""} ${tag.content.map((part) => part.text).join("")}`;
      tag.content = text.split(/\{(\w+)\}/).map((piece, index): CommentDisplayPart => {
        const target = index % 2 === 1 && classes.get(piece);
        return target
          ? { kind: "inline-tag", tag: "@link", text: piece, target }
          : { kind: "text", text: piece.replace("|", "or") };
      });
      delete tag.typeAnnotation;
    }
    // Where a member comes from inside the package says nothing to a reader.
    if (reflection.isDeclaration() || reflection.isSignature()) {
      if (reflection.inheritedFrom && isInternal(reflection.inheritedFrom)) delete reflection.inheritedFrom;
      if (reflection.overwrites && isInternal(reflection.overwrites)) delete reflection.overwrites;
    }
    if (!reflection.isDeclaration() || !reflection.extendedTypes) continue;
    const known = reflection.extendedTypes.filter((type) => !isInternal(type));
    if (known.length > 0) reflection.extendedTypes = known;
    else {
      delete reflection.extendedTypes;
      delete reflection.typeHierarchy;
    }
  }
}

/** Groups clients with their resources. What a request of each path takes is in the reference, and the conditions of WoofedCRM follow a rule that the guide explains. */
export function choose(project: ProjectReflection): void {
  for (const type of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (!type.isDeclaration()) continue;
    const isResource =
      type.name.endsWith("Client") || type.extendedTypes?.some((it) => it.toString().startsWith("ReturnType<"));
    if (isResource) {
      type.comment ??= new Comment();
      type.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: "Resources" }]));
    }
    const isQuery = type.name.endsWith("Query");
    if (isQuery) type.comment?.summary.push({ kind: "text", text: `\n\n${conditions}` });
    for (const member of [...(type.children ?? [])]) {
      if (type.name === "paths" || (isQuery && member.name.includes("_"))) project.removeReflection(member);
    }
  }
}

const conditions =
  "The conditions are not listed here: [the guide](/guide/lists#conditions-of-woofedcrm) says how they are made.";

/** The generated types have their text in `@description`, indented, behind the format; `@enum` and `@constant` repeat the type. */
function leadWithDescription(comment: Comment): void {
  const description = comment.getTag("@description");
  if (!description) return;
  const format: CommentDisplayPart[] =
    comment.summary.length > 0 ? [{ kind: "text", text: "\n\n" }, ...comment.summary] : [];
  for (const part of description.content) part.text = part.text.replaceAll(/^ {4}/gm, "");
  comment.summary = [...description.content, ...format];
  for (const tag of ["@description", "@enum", "@constant"] as const) comment.removeTags(tag);
}

function isInternal(type: SomeType): boolean {
  return type instanceof ReferenceType && !type.reflection;
}
