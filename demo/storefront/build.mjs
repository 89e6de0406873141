import { rmSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = (...parts) => path.join(path.dirname(fileURLToPath(import.meta.url)), ...parts)

/** Bundles the page, and the shop's client by itself for the demo's `--once`. */
export async function buildStorefront() {
  rmSync(here("dist"), { recursive: true, force: true })
  const shared = { bundle: true, format: "esm", jsx: "automatic", logLevel: "warning" }
  await Promise.all([
    build({
      ...shared,
      entryPoints: [here("src/main.tsx")],
      outdir: here("dist/page"),
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    build({
      ...shared,
      entryPoints: [here("src/shop/index.ts")],
      outfile: here("dist/shop.mjs"),
      platform: "node",
      packages: "external",
    }),
  ])
}
