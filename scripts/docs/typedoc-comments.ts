/** What TypeDoc makes of doc comments, in the form in which a reader looks for it. */
import { type Comment, type CommentDisplayPart, type ProjectReflection, ReflectionKind } from "typedoc";

export function tidyComments(project: ProjectReflection): void {
  for (const { comment } of project.getReflectionsByKind(ReflectionKind.All)) {
    if (!comment) continue;
    leadWithDescription(comment);
    nameErrors(comment, project);
  }
}

/** The generated types have their text in `@description`, behind the format; `@enum` and `@constant` repeat the type. */
function leadWithDescription(comment: Comment): void {
  const description = comment.getTag("@description");
  if (!description) return;
  const format: CommentDisplayPart[] =
    comment.summary.length > 0 ? [{ kind: "text", text: " " }, ...comment.summary] : [];
  comment.summary = [...description.content, ...format];
  for (const tag of ["@description", "@enum", "@constant"] as const) comment.removeTags(tag);
}

/** `@throws {NotFoundError} | {ValidationError}`: TypeDoc would leave out the first and print the second's braces. */
function nameErrors(comment: Comment, project: ProjectReflection): void {
  for (const tag of comment.getTags("@throws")) {
    const { typeAnnotation = "" } = tag;
    const [first, ...rest] = tag.content;
    const start = first?.kind === "text" ? first.text : "";
    const opening: CommentDisplayPart = { kind: "text", text: `${typeAnnotation} ${start}` };
    const parts = [opening, ...(first?.kind === "text" ? rest : tag.content)];
    tag.content = parts.flatMap((part) => (part.kind === "text" ? withLinks(part.text, project) : [part]));
    delete tag.typeAnnotation;
  }
}

function withLinks(text: string, project: ProjectReflection): CommentDisplayPart[] {
  const pieces = text.replaceAll("} | {", "} or {").split(/\{(\w+)\}/);
  return pieces.map((piece, index) => {
    if (index % 2 === 0) return { kind: "text", text: piece };
    const target = project.getReflectionsByKind(ReflectionKind.Class).find(({ name }) => name === piece);
    return target ? { kind: "inline-tag", tag: "@link", text: piece, target } : { kind: "text", text: piece };
  });
}
