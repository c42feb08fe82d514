/** A mock's lists: the example is the first page, and the pages behind it are empty. */
import { isRecord } from "../fakes/rules.ts";

/**
 * The body of a list's response; other bodies are returned as they are.
 * @param pagination the operation's `x-pagination`
 */
export function pageOf(pagination: unknown, query: URLSearchParams, body: unknown): unknown {
  if (!isRecord(pagination)) return body;
  const { start, first = 0, items, more, pages, total } = pagination;
  if (!(Number(query.get(String(start)) ?? first) > Number(first))) return body;
  // An example can tell of more pages than it is.
  const ends: [pointer: unknown, value: unknown][] = [
    [items, []],
    [more, false],
    [pages, 1],
    [total, 0],
  ];
  return ends.reduce(
    (page, [pointer, value]) => (pointer === undefined ? page : replaced(page, String(pointer), value)),
    body,
  );
}

/** A copy with another value where the pointer leads. */
function replaced(node: unknown, pointer: string, value: unknown): unknown {
  const [, step = "", rest = ""] = /^\/([^/]+)(.*)$/.exec(pointer) ?? [];
  if (step === "" || !isRecord(node)) return step === "" ? value : node;
  return { ...node, [step]: replaced(node[step], rest, value) };
}
