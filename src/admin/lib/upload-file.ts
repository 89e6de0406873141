import { backendUrl, sdk } from "./sdk"

interface Upload {
  path: string
  query: Record<string, string>
  file: File
  /** How much has left, from 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Sends a file's bytes to a route. The admin's client cannot say how much of a body has left, which
 * is all one wants to know of a film on a slow line.
 */
export async function uploadFile<Answer>(upload: Upload): Promise<Answer> {
  const { path, query, file, onProgress, signal } = upload
  const url = new URL(path, new URL(backendUrl ?? "/", window.location.origin))
  url.search = new URLSearchParams(query).toString()
  const token = await sdk.client.getToken()

  return new Promise((resolve, reject) => {
    // eslint-disable-next-line no-restricted-globals -- only this one tells how much has left
    const request = new XMLHttpRequest()
    request.open("POST", url)
    request.withCredentials = true
    request.setRequestHeader("content-type", file.type)
    request.setRequestHeader("accept", "application/json")
    if (token) request.setRequestHeader("authorization", `Bearer ${token}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer = readAnswer(request.responseText)
      if (request.status < 300) resolve(answer as Answer)
      else reject(new Error(messageIn(answer) ?? request.statusText))
    }
    request.onerror = () => reject(new Error("The shop's server did not answer."))
    request.onabort = () => reject(new DOMException("Canceled", "AbortError"))
    signal.addEventListener("abort", () => request.abort())
    request.send(file)
  })
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function messageIn(answer: unknown): string | undefined {
  const isObject = typeof answer === "object" && answer !== null && "message" in answer
  return isObject && typeof answer.message === "string" ? answer.message : undefined
}
