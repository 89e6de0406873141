import type { AxiosError } from "axios"

export interface Refusal {
  status: number
  data: Record<string, unknown>
  retryAfter: unknown
}

/** The answer to a request that must be refused; a request that is taken fails the test. */
export async function refusal(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request
  } catch (error) {
    const { response } = error as AxiosError<Record<string, unknown>>
    if (!response) throw error
    return {
      status: response.status,
      data: response.data,
      retryAfter: response.headers["retry-after"],
    }
  }
  throw new Error("The request was not refused.")
}
