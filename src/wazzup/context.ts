import type { paths } from "../../generated/wazzup/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What a resource of this vendor works with. */
export interface WazzupContext {
  readonly http: PathClient<paths>;
}
