// Bundles the simulator into dist/: the library, its command, and its pages. No install needed to run it.
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

const page = {
  bundle: true,
  minify: true,
  platform: "browser",
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  outdir: dist,
  logLevel: "warning",
}

await Promise.all([
  build({ ...node, entryPoints: [join(root, "src/index.ts")], outfile: join(dist, "index.cjs") }),
  build({ ...node, entryPoints: [join(root, "src/cli.ts")], outfile: join(dist, "cli.cjs") }),
  build({
    ...page,
    format: "esm",
    jsx: "automatic",
    entryPoints: {
      phone: join(root, "src/phone/main.tsx"),
      signup: join(root, "src/signup/dialog/main.tsx"),
    },
  }),
  // A classic script: a shop's page loads it as it would load Facebook's.
  build({ ...page, format: "iife", entryPoints: { sdk: join(root, "src/signup/sdk/sdk.ts") } }),
  copyFile(join(root, "src/signup/dialog/signup.html"), join(dist, "signup.html")),
  copyFile(join(root, "src/phone/index.html"), join(dist, "index.html")),
])
await chmod(join(dist, "cli.cjs"), 0o755)
