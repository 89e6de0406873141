/** Parses an answer; `undefined` when it is not JSON (a proxy's error page, a cut connection). */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return undefined
  }
}
