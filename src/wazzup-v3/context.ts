import type { paths } from "../../generated/wazzup-v3/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What a resource of this vendor works with. */
export interface WazzupV3Context {
  readonly http: PathClient<paths>;
}
