/** An operation as a command for a shell. */
import type { OpenApiDocument } from "../description/document.ts";
import { listAt, objectAt, textAt } from "../description/json.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { dereference } from "../description/pointers.ts";

export function curlOf(
  document: OpenApiDocument,
  { method, path, operation, requests, body }: DescribedOperation,
): string {
  const parameters = [...listAt(document.paths[path], "parameters"), ...listAt(operation, "parameters")].map((it) =>
    dereference(document, it),
  );
  const url = parameters
    .filter((parameter) => textAt(parameter, "in") === "path")
    .reduce<string>((url, parameter) => url.replace(`{${textAt(parameter, "name")}}`, exampleOf(parameter)), path);
  const [example] = Object.values(requests);
  const lines = [
    `curl -X ${method} '${document.servers[0]?.url ?? ""}${url}'`,
    ...Object.keys((operation.security ?? document.security ?? [])[0] ?? {}).map((name) => credential(document, name)),
    body?.multipart && `-F 'file=@oak-doors.pdf'`,
    !body?.multipart && example && `-H 'Content-Type: application/json'`,
    !body?.multipart && example && `-d '${JSON.stringify(example.value, null, 2).replaceAll("'", "'\\''")}'`,
  ];
  return lines.filter(Boolean).join(" \\\n  ");
}

function exampleOf(parameter: unknown): string {
  const { example } = Object(parameter);
  return example === undefined ? `{${textAt(parameter, "name")}}` : encodeURIComponent(String(example));
}

function credential(document: OpenApiDocument, name: string): string {
  const scheme = objectAt(objectAt(objectAt(document, "components"), "securitySchemes"), name);
  if (textAt(scheme, "type") === "apiKey") return `-H '${textAt(scheme, "name")}: …'`;
  return textAt(scheme, "scheme") === "basic" ? `-u 'email:password'` : `-H 'Authorization: Bearer …'`;
}
