import { createServer } from "node:http"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"

const PAGE = path.join(path.dirname(fileURLToPath(import.meta.url)), "dist/page")
const ASSETS = {
  "/main.js": "text/javascript; charset=utf-8",
  "/main.css": "text/css; charset=utf-8",
}

/**
 * Serves the storefront's page and nothing else: everything the page knows of the shop it asks the
 * shop's own store API.
 * @param {{ port: number, settings: { baseUrl: string, publishableKey: string, shopName: string, simulatorUrl: string } }} options
 * @returns {Promise<import("node:http").Server>}
 */
export function startStorefront({ port, settings }) {
  const index = page(settings)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const type = ASSETS[pathname]
    if (type) {
      const body = await readFile(path.join(PAGE, pathname))
      return response.writeHead(200, { "content-type": type }).end(body)
    }
    if (path.extname(pathname)) return response.writeHead(404).end()
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(index)
  })
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, () => resolve(server))
  })
}

function page(settings) {
  // `<` could otherwise close the script element.
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c")
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${settings.shopName.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/main.css" />
    <script>window.SETTINGS = ${json}</script>
    <script type="module" src="/main.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
}
