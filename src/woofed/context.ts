import type { paths } from "../../generated/woofed/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What the resources of this vendor work with. */
export interface WoofedContext {
  readonly http: PathClient<paths>;
  /** The path parameter that every operation has. */
  readonly account: { readonly account_id: number };
}
