import type { paths } from "../../generated/wazzup-v3/paths.ts";
import type { PathClient } from "../core/path-types.ts";

/** What the resources of this vendor work with. */
export interface WazzupV3Context {
  readonly http: PathClient<paths>;
}
