import type { IncomingMessage } from "node:http"
import { GraphError } from "../graph/graph-error"

/** The whole body. One chunk, which is the usual case, is not copied. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let only: Buffer | undefined
    let chunks: Buffer[] | undefined
    let size = 0
    request.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size > mostBytes) {
        request.pause()
        reject(new GraphError({ code: 100, httpStatus: 413, message: "(#100) Request too large" }))
        return
      }
      if (!only) only = chunk
      else (chunks ??= [only]).push(chunk)
    })
    request.on("end", () => resolve(chunks ? Buffer.concat(chunks) : (only ?? Buffer.alloc(0))))
    request.on("error", reject)
  })
}
