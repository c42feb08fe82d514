/** The compiler over this project, with files that exist only in memory beside those on the disk. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What is on the disk is parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();
const registry = ts.createDocumentRegistry();

/** @param files names from the project's root */
export function programOf(files: readonly string[], inMemory: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const code = new Map([...inMemory].map(([name, text]) => [resolve(root, name), text]));
  // A sample ends where its result is there: what is done with it is the reader's.
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => code.has(file) || fileExists(file);
  host.readFile = (file) => code.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = code.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version, ...rest));
    return parsed.get(file);
  };
  const names = [...files, ...inMemory.keys()].map((name) => resolve(root, name));
  return ts.createProgram(names, { ...options, noUnusedLocals: false }, host);
}

/** Checks samples, and gives the program along with what is wrong with them. */
export function compile(samples: ReadonlyMap<string, string>): { program: ts.Program; problems: string[] } {
  // `export {}` makes each a module, so that `await` may stand at its top and names don't meet.
  const modules = new Map([...samples].map(([name, code]) => [name, `${code}\nexport {};\n`]));
  const program = programOf([], modules);
  const problems = [...samples.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(resolve(root, name)))
      .map(({ file, start, messageText }) => {
        const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: 0 };
        return `${name}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      }),
  );
  return { program, problems };
}

/** What an editor offers at the mark `here` (in a comment) of a sample, and what it documents of one of these. */
export function completionsIn(sample: string, name: string): { names: string[]; documentation: string } {
  const file = resolve(root, "sample.ts");
  const position = sample.indexOf("/*here*/");
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? sample : "1"),
    getScriptSnapshot: (path) => {
      const text = path === file ? sample : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => (path === file ? sample : ts.sys.readFile(path)),
    directoryExists: ts.sys.directoryExists,
  };
  const service = ts.createLanguageService(host, registry);
  const names = service.getCompletionsAtPosition(file, position, undefined)?.entries.map((entry) => entry.name) ?? [];
  const details = service.getCompletionEntryDetails(file, position, name, undefined, undefined, undefined, undefined);
  return { names, documentation: ts.displayPartsToString(details?.documentation) };
}
