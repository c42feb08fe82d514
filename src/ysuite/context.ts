import type { paths } from "../../generated/ysuite/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What a resource of this vendor works with. */
export interface YsuiteContext {
  readonly http: PathClient<paths>;
}
