import type { paths } from "../../generated/weeek/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What a resource of this vendor works with. */
export interface WeeekContext {
  readonly http: PathClient<paths>;
}
