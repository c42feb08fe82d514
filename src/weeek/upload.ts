/** Files to attach to a record. */
import { checkObject, must } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";

/** A file to upload, at most 100 MB. */
export interface Upload {
  /** The file's name. */
  name: string;
  /** The file's content. */
  content: Blob | Uint8Array<ArrayBuffer>;
}

/** The form that carries a file. @throws {ConfigError} without a name or a content */
export function uploadBody(file: Upload): { "files[]": File } {
  return { "files[]": fileOf(file) };
}

/** A file as a form takes it. @throws {ConfigError} without a name or a content */
export function fileOf(file: Upload): File {
  const { name, content } = checkObject("file", file);
  if (!name) throw new ConfigError("`name` of the file is missing.");
  // A `File` is made of anything: without a content, of the text "undefined".
  must(content instanceof Blob || ArrayBuffer.isView(content), "content", "a Blob or a Uint8Array");
  return new File([content], name, content instanceof Blob ? { type: content.type } : {});
}
