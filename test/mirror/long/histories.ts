import { history } from "../simulation.ts";

/** Random histories: every one of them ends with Wazzup as the CRM is. */
export async function histories(count: number): Promise<string[]> {
  const problems: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const wrong = await history(seed);
    if (wrong) problems.push(`history ${wrong.seed}: ${wrong.what}`);
    if (seed % 10_000 === 0) console.log(`  ${seed} histories, ${problems.length} wrong`);
  }
  return problems;
}
