/** Which of the members that TypeDoc finds are worth a reader's while. */
import {
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionFlag,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from "typedoc";

export function chooseMembers(project: ProjectReflection): void {
  for (const type of project.getReflectionsByKind(ReflectionKind.ClassOrInterface)) {
    // What a request of each path takes is on the vendors' pages; as types it would be most of this reference.
    if (type.name === "paths") project.removeReflection(type);
    if (!type.isDeclaration()) continue;
    const isQuery = type.name.endsWith("Query");
    if (isQuery) type.comment?.summary.push({ kind: "text", text: `\n\n${conditions}` });
    for (const member of [...(type.children ?? [])]) {
      const isCondition = isQuery && member.name.includes("_");
      // How `instanceof` works with the package loaded twice, and how a client makes a list.
      const isInside = member.name === "[hasInstance]" || member.getFullName() === "crm-deals.Paginated.constructor";
      if (isCondition || isInside) project.removeReflection(member);
    }
  }
}

/** A search of WoofedCRM takes some hundred conditions, all made by one rule. */
const conditions =
  "The conditions are not listed here: [the guide](../../guide/lists.html#conditions-of-woofedcrm) says how they are made.";

/** After TypeDoc has resolved it. What a type is made of inside the package has no page: its name would say nothing to a reader. */
export function hideInternals(project: ProjectReflection): void {
  const crmError = project.getReflectionsByKind(ReflectionKind.Class).find(({ name }) => name === "CrmError");
  const base = crmError?.isDeclaration() && ReferenceType.createResolvedReference("CrmError", crmError, project);
  for (const reflection of project.getReflectionsByKind(ReflectionKind.All)) {
    if (reflection.isDeclaration() || reflection.isSignature()) hideOrigin(reflection);
    if (!reflection.isDeclaration() || !reflection.extendedTypes?.every(isInternal)) continue;
    if (reflection.kind !== ReflectionKind.Class) delete reflection.typeHierarchy;
    // What the errors of a call share stands in a class between them and `CrmError`, which is the one to catch.
    else if (base && reflection.typeHierarchy) {
      reflection.typeHierarchy.types = [base];
      crmError.typeHierarchy?.next?.next?.types.push(
        ReferenceType.createResolvedReference(reflection.name, reflection, project),
      );
    }
  }
}

/** What it is inherited from, or overrides. */
function hideOrigin(member: DeclarationReflection | SignatureReflection): void {
  if (member.inheritedFrom && isInternal(member.inheritedFrom)) {
    delete member.inheritedFrom;
    member.setFlag(ReflectionFlag.Inherited, false);
  }
  if (member.overwrites && isInternal(member.overwrites)) delete member.overwrites;
}

function isInternal(type: SomeType): boolean {
  return type.type === "reference" && !type.reflection && (type.package ?? "crm-deals") === "crm-deals";
}
