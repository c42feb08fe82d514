/** What `generated/<vendor>/tools.ts` says of an operation. */
import type { Gates } from "./tool.ts";

/** The hints that clients show for a tool. */
export interface Annotations {
  readOnlyHint: boolean;
  destructiveHint: boolean;
  idempotentHint: boolean;
  openWorldHint: boolean;
}

export interface ToolOperation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly level: string;
  readonly effect: "read" | "write" | "delete";
  readonly annotations: Readonly<Annotations>;
  readonly tool: string;
  readonly paged: boolean;
  readonly input: string;
}

export type ToolOperations = Readonly<Record<string, ToolOperation>>;

export function isAllowed({ effect }: Pick<ToolOperation, "effect">, { write, allowDelete }: Gates): boolean {
  return effect === "read" || (write && (effect === "write" || allowDelete));
}

/** The hints of a tool that calls several operations: it is as careful as the least careful of them. */
export function combined(operations: readonly ToolOperation[]): Annotations {
  const all = operations.map(({ annotations }) => annotations);
  return {
    readOnlyHint: all.every(({ readOnlyHint }) => readOnlyHint),
    destructiveHint: all.some(({ destructiveHint }) => destructiveHint),
    idempotentHint: all.every(({ idempotentHint }) => idempotentHint),
    openWorldHint: all.some(({ openWorldHint }) => openWorldHint),
  };
}
