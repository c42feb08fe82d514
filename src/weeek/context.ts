import type { paths } from "../../generated/weeek/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What the resources of this vendor work with. */
export interface WeeekContext {
  readonly http: PathClient<paths>;
}
