import { tsImport } from "tsx/esm/api"
import { inRoot } from "../lib/root.mjs"

/** Imports a TypeScript source of the repository as it is, without building it. */
export async function loadSource(file) {
  const loaded = await tsImport(inRoot(file), import.meta.url)
  return loaded.default && Object.keys(loaded).length === 1 ? loaded.default : loaded
}
