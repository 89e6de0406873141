import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { text, type Reply } from "../http/reply"

// Beside the bundle once built; from source two folders up.
const folders = [__dirname, join(__dirname, "../../dist")]

const types = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
}

type BuiltFile =
  `${"index" | "signup"}.html` | `${"phone" | "signup" | "sdk"}.js` | `${"phone" | "signup"}.css`

/** A file of one of the pages, as `build.mjs` made it. */
export async function builtFile(name: BuiltFile): Promise<Reply> {
  const type = types[name.split(".")[1] as keyof typeof types]
  for (const folder of folders) {
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (!body) continue
    return { status: 200, body, headers: { "content-type": type, "cache-control": "no-cache" } }
  }
  return text("The simulator's pages are not built yet. Run: node simulator/build.mjs", 503)
}
