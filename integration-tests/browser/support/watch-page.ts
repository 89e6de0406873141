import type { Page } from "playwright-core"

/** What a page complained of since it was last asked. */
export interface PageWatch {
  takeProblems: () => string[]
}

/** Notes the errors a page writes to its console and every request that fails. */
export function watchPage(page: Page): PageWatch {
  let problems: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text())
  })
  page.on("pageerror", (error) => problems.push(String(error)))
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on("requestfailed", (request) => {
    // Left behind by whoever went on to another page: nobody misses the answer.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return
    problems.push(`${request.failure()?.errorText} ${request.url()}`)
  })
  return {
    takeProblems: () => {
      const taken = problems
      problems = []
      return taken
    },
  }
}
