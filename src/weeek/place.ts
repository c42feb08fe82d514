/** Places among neighbours, for custom fields and their options. */
import type { Place } from "../../generated/weeek/models.ts";
import { checkId } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";

/** Checks a place and returns it. @throws {ConfigError} with both or neither of `after` and `before`, or no id */
export function checkPlace(place: Place): Place {
  const given = Object.entries(place ?? {}).filter(([, id]) => id !== undefined);
  const [[name, id] = [""], ...more] = given;
  if (more.length > 0 || (name !== "after" && name !== "before")) {
    throw new ConfigError("pass either `after` or `before`, and not both.");
  }
  checkId(name, id);
  return place;
}
