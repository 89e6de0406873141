import { pathToFileURL } from "node:url"

/** Runs `main` when the module was started as a command, not when it was imported. */
export function whenStarted(moduleUrl, main) {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? "").href) return
  main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
