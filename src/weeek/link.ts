/** Links between two records: the id of the linked one goes in the body, to detach it too. */
import { checkId } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import type { Result } from "../core/path-types.ts";
import { acknowledge } from "../core/unwrap.ts";

/** What can be linked to a record. */
export interface Link<Id extends string | number> {
  /** Links the two. What a second attach does is not documented. @throws {NotFoundError} | {ValidationError} */
  attach(recordId: string, id: Id, call?: CallOptions): Promise<void>;
  /** Ends the link. What happens without one is not documented. @throws {NotFoundError} | {ValidationError} */
  detach(recordId: string, id: Id, call?: CallOptions): Promise<void>;
}

type Call = { call: CallOptions | undefined };

/**
 * @param name what the id is called when it is no good
 * @param initOf what both requests take
 */
export function link<Id extends string | number, Init extends object>(
  name: string,
  initOf: (recordId: string, id: Id) => Init,
  attach: (init: Init & Call) => Promise<Result<unknown>>,
  detach: (init: Init & Call) => Promise<Result<unknown>>,
): Link<Id> {
  return {
    attach: async (recordId, id, call) => acknowledge(attach({ ...initOf(recordId, checkId(name, id)), call })),
    detach: async (recordId, id, call) => acknowledge(detach({ ...initOf(recordId, checkId(name, id)), call })),
  };
}
