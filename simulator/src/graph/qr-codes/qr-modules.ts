import { qrCodewords } from "./qr-bits"

const size = 29
/** Error correction L and mask 0, as they are written beside the corners. */
const format = "111011111000100"

type Modules = Array<Array<boolean | undefined>>

/** The dark and light modules of a text's QR code, row by row. */
export function qrModules(text: string): boolean[][] {
  const modules: Modules = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => undefined)
  )
  drawPatterns(modules)
  drawFormat(modules)
  drawData(modules, qrCodewords(text))
  return modules.map((row) => row.map((module) => module === true))
}

const set = (modules: Modules, row: number, column: number, dark: boolean) => {
  const line = modules[row]
  if (line && column >= 0 && column < size) line[column] = dark
}

function drawPatterns(modules: Modules): void {
  for (let at = 8; at < size - 8; at += 1) {
    set(modules, 6, at, at % 2 === 0)
    set(modules, at, 6, at % 2 === 0)
  }
  drawRings(modules, { row: 3, column: 3, radius: 4, light: [2, 4] })
  drawRings(modules, { row: 3, column: size - 4, radius: 4, light: [2, 4] })
  drawRings(modules, { row: size - 4, column: 3, radius: 4, light: [2, 4] })
  drawRings(modules, { row: size - 7, column: size - 7, radius: 2, light: [1] })
}

function drawRings(
  modules: Modules,
  at: { row: number; column: number; radius: number; light: number[] }
): void {
  for (let down = -at.radius; down <= at.radius; down += 1) {
    for (let right = -at.radius; right <= at.radius; right += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(right))
      set(modules, at.row + down, at.column + right, !at.light.includes(ring))
    }
  }
}

function drawFormat(modules: Modules): void {
  const nearCorner = [0, 1, 2, 3, 4, 5, 7, 8]
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = format[bit] === "1"
    if (bit < 8) set(modules, 8, nearCorner[bit] ?? 0, dark)
    else set(modules, nearCorner[15 - bit - 1] ?? 0, 8, dark)
    if (bit < 7) set(modules, size - 1 - bit, 8, dark)
    else set(modules, 8, size - 15 + bit, dark)
  }
  set(modules, size - 8, 8, true)
}

/** In pairs of columns from the right, up and down in turn, around what is drawn already. */
function drawData(modules: Modules, codewords: number[]): void {
  let bit = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    const upward = ((right + 1) & 2) === 0
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (modules[row]?.[column] !== undefined) continue
        const dark = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1
        set(modules, row, column, dark !== ((row + column) % 2 === 0))
        bit += 1
      }
    }
  }
}
