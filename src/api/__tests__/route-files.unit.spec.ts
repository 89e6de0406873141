import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { ROUTES } from "../../contract/routes"

const API = join(__dirname, "..")
const METHOD = /export (?:async function|const|function) (GET|POST|DELETE|PUT|PATCH)\b/g

/** `"METHOD /path"` of every route file, as Medusa's router reads the folders. */
function routesOfFiles(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.ts$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(API, file), "utf8")
      const folder = relative(API, join(API, file, "..")).replaceAll("\\", "/")
      const path = `/${folder.replace(/\[(\w+)\]/g, ":$1")}`
      return [...source.matchAll(METHOD)].map(([, method]) => `${method} ${path}`)
    })
    .sort()
}

describe("the table of routes", () => {
  it("has every route there is, and no other", () => {
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routesOfFiles())
  })

  it("says of every route what it answers, and of every changing one what it takes", () => {
    for (const { method, path, answer, answerType, body, bodyType } of ROUTES) {
      const isHook = path === "/hooks/whatsapp"
      expect({ path, isAnswered: Boolean(answer ?? answerType) || isHook }).toEqual({
        path,
        isAnswered: true,
      })
      if (method === "GET") expect({ path, body: body ?? bodyType }).toEqual({ path })
    }
  })
})
