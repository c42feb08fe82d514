import { must } from "../../core/checks.ts";

/** @throws {ConfigError} that names a value, says what it must be and shows it, unless it is valid */
export function mustBe(isValid: boolean, name: string, what: string, value: unknown): void {
  must(isValid, name, `${what}, not ${JSON.stringify(value)}`);
}
