/** The published descriptions: the bundled YAML as it is, and the same as JSON. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { vendors } from "../../src/vendors.ts";

export async function writeSpecs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const vendor of vendors) {
    const yaml = await readFile(`generated/${vendor}/openapi.yaml`, "utf8");
    await writeFile(`${folder}/${vendor}.yaml`, yaml);
    await writeFile(`${folder}/${vendor}.json`, `${JSON.stringify(parse(yaml), null, 2)}\n`);
  }
}
