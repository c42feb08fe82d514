/** As much of markdown-it as the guide needs; the package has no types of its own. */
declare module "markdown-it" {
  interface Token {
    type: string;
    content: string;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
    children: Token[] | null;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean; typographer: boolean });
    parse(text: string, env: object): Token[];
    render(text: string): string;
    renderer: { render(tokens: Token[], options: object, env: object): string };
    options: object;
  }
}
