import { loadSource } from "./load-source.mjs"
import { table } from "./table.mjs"

const NEXT = {
  fail: () => "fails",
  backoff: ({ maxAttempts }) => `is tried again, up to ${maxAttempts} times`,
  wait: ({ seconds }) => `is tried again after ${duration(seconds)}`,
  pause_account: () => "waits until the account works again",
  pause_template: () => "waits until the template works again",
  await_confirmation: () => "waits to hear whether it went out",
  none: () => "is not affected",
}

/** Meta's error codes as the plugin understands them, from the catalogue that decides. */
export async function renderErrorTable() {
  const { errorCatalogue } = await loadSource("src/cloud-api/errors/error-catalogue.ts")
  const rows = errorCatalogue.map(({ code, lastCode, message, remedy, retry }) => [
    lastCode === undefined ? code : `${code}–${lastCode}`,
    message,
    NEXT[retry.action](retry),
    remedy,
  ])
  return table(["Code", "What happened", "The message", "What to do"], rows)
}

function duration(seconds) {
  const units = [
    [86_400, "day"],
    [3_600, "hour"],
    [60, "minute"],
    [1, "second"],
  ]
  const [size, unit] = units.find(([size]) => seconds >= size && seconds % size === 0)
  const count = seconds / size
  return `${count} ${unit}${count === 1 ? "" : "s"}`
}
