/** Runs a caller's hook. What it throws or rejects with is ignored: a log that cannot be written must not lose a deal. */
export function quietly(hook: () => unknown): void {
  const run = async () => hook();
  run().catch(() => {});
}
