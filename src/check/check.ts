/** Compares a vendor's responses with its description. */
import type { Description } from "./description.ts";
import { readRound, type Skipped } from "./read-round.ts";
import type { Recorder } from "./recorder.ts";
import { createValidator, type Difference, type ObservedResponse } from "./validator.ts";
import { writeRound } from "./write-round.ts";
import type { WriteRound } from "./write-rounds/round.ts";

/** A difference, and where it was seen. */
export interface Finding extends Difference {
  operation: string;
  status: number;
}

/** What a check found. */
export interface CheckReport {
  /** How many responses were compared. */
  responses: number;
  /** The operations that were called. */
  operations: string[];
  /** The operations that were not called, or that the server lacks. */
  skipped: Skipped[];
  findings: Finding[];
  /** The responses that differ, as they were received. */
  differing: { operation: string; response: ObservedResponse }[];
  /** Records of the check's own that it could not delete. */
  left: string[];
}

/** What a check works with. */
export interface CheckOptions<Client> {
  client: Client;
  /** Records what the client receives. */
  recorder: Recorder;
  description: Description;
  /** Ids by the name of their resource in paths, for operations that no list leads to. */
  known?: Readonly<Record<string, string>>;
  /** A round of writes; the reads see its records. */
  writes?: WriteRound<Client> | undefined;
}

/** A server that lacks an operation says nothing about its description. */
const notImplemented = 501;

/** @throws {ConfigError} when the package `ajv` is not installed */
export async function checkVendor<Client extends { http: object }>({
  client,
  recorder,
  description,
  known = {},
  writes,
}: CheckOptions<Client>): Promise<CheckReport> {
  const validate = await createValidator(description);
  const deleteRecords = writes && (await writeRound(writes, client));
  const skipped = await readRound(client.http, description, known);
  const left = (await deleteRecords?.()) ?? [];

  const operations = new Map(
    Object.values(description.paths)
      .flatMap((item) => Object.values(item))
      .flatMap((operation) => (operation ? [[operation.operationId, operation] as const] : [])),
  );
  const missing = recorder.responses.filter(({ response }) => response.status === notImplemented);
  const compared = recorder.responses.flatMap(({ operation: id, response }) => {
    const operation = response.status === notImplemented ? undefined : operations.get(id);
    return operation ? [{ operation: id, response, differences: validate(operation, response) }] : [];
  });
  return {
    responses: compared.length,
    operations: [...new Set(compared.map(({ operation }) => operation))],
    skipped: [
      ...skipped,
      ...missing.map(({ operation }) => ({ operation, reason: "the server does not implement it" })),
    ],
    findings: compared.flatMap(({ operation, response: { status }, differences }) =>
      differences.map((difference) => ({ operation, status, ...difference })),
    ),
    differing: compared.filter(({ differences }) => differences.length > 0),
    left,
  };
}
