// Bundles the simulator into dist/: the library, its command, and the phone page. No install needed to run it.
import { build } from "esbuild"
import { chmod, copyFile, mkdir, rm } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { join } from "node:path"

const root = fileURLToPath(new URL(".", import.meta.url))
const dist = join(root, "dist")

await rm(dist, { recursive: true, force: true })
await mkdir(dist, { recursive: true })

const node = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  logLevel: "warning",
}

await Promise.all([
  build({ ...node, entryPoints: [join(root, "src/index.ts")], outfile: join(dist, "index.cjs") }),
  build({ ...node, entryPoints: [join(root, "src/cli.ts")], outfile: join(dist, "cli.cjs") }),
  build({
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    entryPoints: { phone: join(root, "src/phone/main.tsx") },
    outdir: dist,
    logLevel: "warning",
  }),
  copyFile(join(root, "src/phone/index.html"), join(dist, "index.html")),
])
await chmod(join(dist, "cli.cjs"), 0o755)
