/** Request bodies on the wire. */
import { checkFinite, must } from "./checks.ts";
import { ConfigError } from "./errors.ts";

/**
 * A body as JSON text.
 * @param check what a vendor checks of it
 * @throws {ConfigError} where JSON would lose a value: `NaN` and the infinities become null there
 */
export function jsonOf(body: object, check?: (body: object) => void): string {
  try {
    check?.(body);
    return JSON.stringify(body, refuseNonFinite);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError("`body` cannot be written as JSON.", { cause: error });
  }
}

/** A body as a form: under each name a file, or the files of an array. @throws {ConfigError} for a value that no form can carry */
export function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const file of [value].flat()) {
      must(file instanceof Blob, name, "a Blob or a File");
      form.append(name, file);
    }
  }
  return form;
}

/** A form as bytes, and the headers with its type: most libraries know no `FormData` but their own. */
export async function encoded(headers: Record<string, string>, form: FormData) {
  const response = new Response(form);
  return { headers: { ...headers, ...Object.fromEntries(response.headers) }, body: await response.arrayBuffer() };
}

function refuseNonFinite(name: string, value: unknown): unknown {
  if (typeof value === "number") checkFinite(name, value);
  return value;
}
