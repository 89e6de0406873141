import { accessSync, constants } from "node:fs"
import path from "node:path"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** Chromium at `CHROMIUM_PATH`, else the first on the path; throws with what to do when there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return mustBeThere(env.CHROMIUM_PATH)
  const folders = ["/usr/bin", ...(env.PATH ?? "").split(path.delimiter)]
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  const found = candidates.find(isExecutable)
  if (found) return found
  throw new Error(
    [
      "There is no Chromium on this machine, so the browser tests cannot run.",
      "  Debian, Ubuntu:  sudo apt-get install chromium",
      "  macOS:           brew install --cask chromium",
      "  elsewhere:       set CHROMIUM_PATH to a Chromium or Chrome you have",
    ].join("\n")
  )
}

function mustBeThere(file) {
  if (isExecutable(file)) return file
  throw new Error(`CHROMIUM_PATH is ${file}, and there is no program there.`)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
