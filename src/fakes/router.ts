/** Which operation a request is for. */

/** As `meta.ts` has them, by `METHOD /path`. */
export type Operations = Readonly<Record<string, { readonly id: string }>>;

export interface Route {
  readonly operation: string;
  /** The path's parameters by name. */
  readonly path: Readonly<Record<string, string>>;
}

/** The end of the path decides, so that any base URL will do. */
export function createRouter(operations: Operations): (method: string, pathname: string) => Route | undefined {
  const routes = Object.entries(operations).map(([key, { id }]) => {
    const [method, template = ""] = key.split(" ");
    const parameters = template.match(/\{\w+\}/g) ?? [];
    return {
      method,
      id,
      parameters: parameters.map((parameter) => parameter.slice(1, -1)),
      pattern: new RegExp(`${template.replace(/\{\w+\}/g, "([^/]+)")}$`),
    };
  });
  // `/deals/search` comes before `/deals/{id}`.
  routes.sort((a, b) => a.parameters.length - b.parameters.length);
  return (method, pathname) => {
    for (const route of routes) {
      if (route.method !== method) continue;
      const values = route.pattern.exec(pathname);
      if (!values) continue;
      const path = route.parameters.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? "")]);
      return { operation: route.id, path: Object.fromEntries(path) };
    }
    return undefined;
  };
}
