const { readFileSync } = require("node:fs")
const { drawTable, findBroken } = require("./fault-table.cjs")

/**
 * One table over all fault cases of a run, made of what each of them counted. An invariant that was
 * broken fails the run, and so does a case that never came to a verdict.
 */
module.exports = class FaultReporter {
  #broken = []

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests }) {
    const lines = readFileSync(process.env.FAULTS_REPORT, "utf8").split("\n").filter(Boolean)
    const cases = lines.map((line) => JSON.parse(line))
    const silent = numPassedTests + numFailedTests - cases.length
    this.#broken = [
      ...findBroken(cases),
      ...(silent > 0 ? [`${silent} cases said nothing about themselves.`] : []),
    ]
    const skipped = numPendingTests > 0 ? [`${numPendingTests} cases were not run.`] : []
    const table = cases.length > 0 ? drawTable(cases) : []
    process.stderr.write(`\n${["", ...table, ...skipped, ...this.#broken].join("\n  ")}\n\n`)
  }

  getLastError() {
    if (this.#broken.length > 0) return new Error(this.#broken.join("\n"))
  }
}
