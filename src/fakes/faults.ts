/** Failures on request, each for one request. */
import { ConfigError } from "../core/errors.ts";
import type { Random } from "./random.ts";

/**
 * How a request fails. `reset-before`: the connection breaks and nothing is done. `reset-after`: the request is carried out, then the
 * connection breaks. `timeout`: nothing is done and no response comes. A status from 400 to 599: an error response, nothing is
 * done. `delayMs`: the request is carried out at once and its response comes after so many milliseconds.
 */
export type Fault = "reset-before" | "reset-after" | "timeout" | number | { readonly delayMs: number };

/** Random faults, the same ones in each run with the same seed. */
export interface FaultMix {
  /** The fraction of requests that fail, from 0 to 1. */
  readonly rate: number;
  /** The faults, each as likely as the others. */
  readonly of: readonly Fault[];
}

/** The faults of a fake. */
export interface Faults<Operation extends string = string> {
  /**
   * Makes the next request of an operation fail. Each call affects one request; several calls queue in order.
   * @param operation the operation's id, such as `createDeal`
   * @throws {ConfigError} for an unknown operation or fault
   */
  next(operation: Operation, fault: Fault): void;
}

const named = ["reset-before", "reset-after", "timeout"];
const longestDelayMs = 2_147_483_647;

export function createFaults(operations: readonly string[], random: Random, mix: FaultMix | undefined) {
  const queues = new Map<string, Fault[]>(operations.map((id) => [id, []]));
  if (mix) checkMix(mix);
  return {
    next(operation: string, fault: Fault): void {
      const queue = queues.get(operation);
      if (!queue) {
        throw new ConfigError(
          `faults.next: unknown operation ${JSON.stringify(operation)}. Operations: ${operations.join(", ")}.`,
        );
      }
      checkFault("faults.next", fault);
      queue.push(fault);
    },
    /** The fault that strikes this request. */
    take(operation: string): Fault | undefined {
      const queued = queues.get(operation)?.shift();
      if (queued !== undefined || !mix) return queued;
      return random.next() < mix.rate ? mix.of[Math.floor(random.next() * mix.of.length)] : undefined;
    },
  };
}

function checkMix({ rate, of, ...others }: FaultMix): void {
  const [other] = Object.keys(others);
  if (other !== undefined) throw new ConfigError(`createFake: unknown option \`faults.${other}\`.`);
  if (typeof rate !== "number" || !(rate >= 0 && rate <= 1)) {
    throw new ConfigError("createFake: `faults.rate` must be a number from 0 to 1.");
  }
  if (!Array.isArray(of) || of.length === 0)
    throw new ConfigError("createFake: `faults.of` must be an array of faults.");
  for (const fault of of) checkFault("createFake", fault);
}

function checkFault(where: string, fault: unknown): void {
  if (typeof fault === "string" && named.includes(fault)) return;
  if (typeof fault === "number" && Number.isInteger(fault) && fault >= 400 && fault <= 599) return;
  if (typeof fault === "object" && fault !== null && "delayMs" in fault && isDelay(fault.delayMs)) return;
  throw new ConfigError(
    `${where}: unknown fault ${JSON.stringify(fault)}. Faults are ${named.map((name) => `"${name}"`).join(", ")}, a status from 400 to 599 and { delayMs }.`,
  );
}

function isDelay(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= longestDelayMs;
}
