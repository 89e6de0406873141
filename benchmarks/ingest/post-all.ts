import { connect } from "node:net"

/** Connections of all runs alike. */
export const CONNECTIONS = 64

/** What a run came to. */
export interface PostRun {
  perSecond: number
  /** The time all but one in a hundred answers took at most. */
  p99Ms: number
}

/**
 * Posts all requests as fast as they are answered, over plain sockets with the bytes made before:
 * the generator shares the machine with what it measures, so it must cost next to nothing.
 */
export async function postAll(port: number, requests: readonly Buffer[]): Promise<PostRun> {
  const queue = requests.values()
  const times: number[] = []
  const start = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, () => postInTurn({ port, queue, times })))
  const seconds = (performance.now() - start) / 1_000
  times.sort((one, other) => one - other)
  return {
    perSecond: requests.length / seconds,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN,
  }
}

interface Connection {
  port: number
  queue: Iterator<Buffer>
  times: number[]
}

/** One connection: the next request leaves when the last one is answered. */
function postInTurn({ port, queue, times }: Connection): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true })
    let sentAt = 0
    let received = ""
    socket.on("connect", next)
    socket.on("error", reject)
    socket.on("close", () => reject(new Error("The server closed a connection.")))
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1")
      if (!isComplete(received)) return
      if (!received.startsWith("HTTP/1.1 200")) reject(new Error(received.slice(0, 200)))
      times.push(performance.now() - sentAt)
      received = ""
      next()
    })

    function next(): void {
      const request = queue.next()
      if (request.done) {
        socket.removeAllListeners("close")
        socket.end(resolve)
        return
      }
      sentAt = performance.now()
      socket.write(request.value)
    }
  })
}

function isComplete(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n")
  const length = /content-length: (\d+)/i.exec(answer)?.[1]
  return end !== -1 && length !== undefined && answer.length >= end + 4 + Number(length)
}
