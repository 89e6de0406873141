/** Readers need four modules of nothing around a code. */
const margin = 4

/** Dark squares on white; one path, a move and a square for each module. */
export function drawSvg(modules: boolean[][]): string {
  const size = modules.length + margin * 2
  const squares = modules.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${x + margin} ${y + margin}h1v1h-1z` : ""))
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join("")}"/></svg>`
  )
}
