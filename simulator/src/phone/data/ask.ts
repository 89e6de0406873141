/** Asks the simulator this page came from; a refusal becomes an error with its message. */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`/_sim/${path}`, {
    method: body === undefined ? "GET" : "POST",
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  })
  const content = (await answer.json()) as Answer & { error?: { message?: string } }
  if (!answer.ok) throw new Error(content.error?.message ?? `HTTP ${answer.status}`)
  return content
}
