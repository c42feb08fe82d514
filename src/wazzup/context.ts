import type { paths } from "../../generated/wazzup/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What the resources of this vendor work with. */
export interface WazzupContext {
  readonly http: PathClient<paths>;
}
