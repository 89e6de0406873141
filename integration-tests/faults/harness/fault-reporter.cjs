const { readFileSync } = require("node:fs")
const { drawTable, findBroken } = require("./fault-table.cjs")

/**
 * One table over all fault cases of a run, made of what each of them counted. An invariant that was
 * broken fails the run, and so does a case that never came to a verdict.
 */
module.exports = class FaultReporter {
  #broken = []

  onRunComplete(_contexts, { testResults }) {
    const files = testResults.filter(({ testFilePath }) => /[\\/]faults[\\/]/.test(testFilePath))
    const count = (figure) => files.reduce((total, file) => total + file[figure], 0)
    const lines = readFileSync(process.env.FAULTS_REPORT, "utf8").split("\n").filter(Boolean)
    const cases = lines.map((line) => JSON.parse(line))
    const silent = count("numPassingTests") + count("numFailingTests") - cases.length
    this.#broken = [
      ...findBroken(cases),
      ...(silent > 0 ? [`${silent} cases said nothing about themselves.`] : []),
    ]
    const skipped = count("numPendingTests")
    const table = cases.length > 0 ? drawTable(cases) : []
    const notes = skipped > 0 ? [`${skipped} cases were not run.`] : []
    process.stderr.write(`\n${["", ...table, ...notes, ...this.#broken].join("\n  ")}\n\n`)
  }

  getLastError() {
    if (this.#broken.length > 0) return new Error(this.#broken.join("\n"))
  }
}
