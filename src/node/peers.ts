/** Optional peers: loaded when they are used, from the application's own installation. */
/**
 * Loads a package.
 * @param load imports it, so that bundlers see which one
 */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (!code.startsWith("ERR_VM_")) throw error;
    // Jest runs CommonJS in a realm that cannot import.
    const { createRequire } = process.getBuiltinModule("node:module");
    return createRequire(import.meta.url)(name);
  }
}
