/** Waits, before each file of tests, until the package is built. */
import { inject } from "vitest";

const response = await fetch(inject("built"));
if (!response.ok) throw new Error(await response.text());
