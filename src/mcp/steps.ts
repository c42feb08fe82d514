/** A change that takes several requests: when one fails, the error says which were done. */

export interface Step {
  /** What it does, such as "status set". */
  done: string;
  run(): Promise<unknown>;
}

export class PartlyDone extends Error {
  readonly done: readonly string[];

  constructor(done: readonly string[], cause: unknown) {
    super("One of several changes failed.", { cause });
    this.done = done;
  }
}

/** Runs the steps one after another and returns what was done. @throws {PartlyDone} */
export async function inOrder(steps: readonly Step[]): Promise<string[]> {
  const done: string[] = [];
  for (const step of steps) {
    try {
      await step.run();
    } catch (error) {
      throw new PartlyDone(done, error);
    }
    done.push(step.done);
  }
  return done;
}
