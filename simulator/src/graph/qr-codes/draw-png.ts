import { crc32, deflateSync } from "node:zlib"

/** Readers need four modules of nothing around a code. */
const margin = 4
const pixelsPerModule = 10
const greyscale = [8, 0, 0, 0, 0]
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Dark squares on white, a byte a pixel. */
export function drawPng(modules: boolean[][]): Buffer {
  const size = (modules.length + margin * 2) * pixelsPerModule
  const moduleAt = (pixel: number) => Math.floor(pixel / pixelsPerModule) - margin
  const rows = Array.from({ length: size }, (_, y) => {
    const row = modules[moduleAt(y)] ?? []
    // Each row begins with the number of its filter: none.
    return Buffer.from([0, ...Array.from({ length: size }, (_, x) => (row[moduleAt(x)] ? 0 : 255))])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set(greyscale, 8)
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
