export type Reply = {
  status: number
  body: string | Buffer
  headers?: Record<string, string>
}

const jsonType = { "content-type": "application/json; charset=UTF-8" }

export const json = (value: unknown, status = 200): Reply => ({
  status,
  body: JSON.stringify(value),
  headers: jsonType,
})

export const text = (body: string, status = 200): Reply => ({
  status,
  body,
  headers: { "content-type": "text/plain; charset=UTF-8" },
})
