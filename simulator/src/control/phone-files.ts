import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { text, type Reply } from "../http/reply"

// Beside the bundle once built; from source two folders up.
const folders = [__dirname, join(__dirname, "../../dist")]

const types = {
  "index.html": "text/html; charset=utf-8",
  "phone.js": "text/javascript; charset=utf-8",
  "phone.css": "text/css; charset=utf-8",
}

/** A file of the phone page, as `build.mjs` made it. */
export async function phoneFile(name: keyof typeof types): Promise<Reply> {
  for (const folder of folders) {
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (!body) continue
    return {
      status: 200,
      body,
      headers: { "content-type": types[name], "cache-control": "no-cache" },
    }
  }
  return text("The phone page is not built yet. Run: node simulator/build.mjs", 503)
}
