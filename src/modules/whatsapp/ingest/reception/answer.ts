/** What a request of Meta's is answered, by the shop's route and by the standalone receiver alike. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

// What comes back from outside is plain text that no browser takes for a page.
const AS_TEXT = { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" }
const AS_JSON = { "Content-Type": "application/json; charset=utf-8" }

export function textAnswer(status: number, body: string): Answer {
  return { status, headers: AS_TEXT, body }
}

export function jsonAnswer(status: number, body: object): Answer {
  return { status, headers: AS_JSON, body: JSON.stringify(body) }
}
