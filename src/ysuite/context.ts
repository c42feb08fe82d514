import type { paths } from "../../generated/ysuite/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What the resources of this vendor work with. */
export interface YsuiteContext {
  readonly http: PathClient<paths>;
}
