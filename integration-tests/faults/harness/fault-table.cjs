/** Sums a figure over cases; a case without a verdict has none. */
const sum = (cases, figure) =>
  cases.reduce((total, { verdict }) => total + (verdict ? figure(verdict) : 0), 0)

const doubledOthers = ({ doubled: { marketing: _, authentication: __, ...others } }) =>
  Object.values(others).reduce((total, count) => total + count, 0)

/** The table's columns: what each is called, and what it counts. */
const COLUMNS = [
  ["messages", ({ admitted }) => admitted],
  ["promotions", ({ marketing }) => marketing],
  ["codes", ({ codes }) => codes],
  ["lost", ({ lost }) => lost],
  ["promotions doubled", ({ doubled }) => doubled.marketing ?? 0],
  ["codes doubled", ({ doubled }) => doubled.authentication ?? 0],
  ["others doubled", doubledOthers],
  ["receipts again", ({ repeated }) => repeated],
  ["given up", ({ givenUp }) => givenUp],
  ["against consent", ({ againstConsent }) => againstConsent],
]

/** What came of each case, of each theme and of all together, as lines of one table. */
exports.drawTable = (cases) => {
  const themes = [...new Set(cases.map(({ theme }) => theme))]
  const rows = [
    ["", ...COLUMNS.map(([title]) => title), "seconds"],
    ...themes.flatMap((theme) => {
      const own = cases.filter((one) => one.theme === theme)
      return [[theme], ...own.map((one) => rowOf(`  ${one.name}`, [one]))]
    }),
    [],
    rowOf(`${cases.length} cases run`, cases),
  ]
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at] + 2)))
      .join("")
      .trimEnd()
  )
}

function rowOf(title, cases) {
  const isJudged = cases.some(({ verdict }) => verdict)
  const seconds = cases.reduce((total, { ms }) => total + ms, 0) / 1_000
  return [
    title,
    ...COLUMNS.map(([, figure]) => (isJudged ? String(sum(cases, figure)) : "?")),
    seconds.toFixed(1),
  ]
}

/** What must never be, in words, for each case where it is. */
exports.findBroken = (cases) =>
  cases.flatMap(({ name, verdict, repeats }) => {
    if (!verdict) return [`“${name}” came to no verdict.`]
    const { lost, againstConsent, repeated } = verdict
    const doubled = Object.entries(verdict.doubled)
    return [
      ...(lost > 0 ? [`“${name}” lost ${lost} messages.`] : []),
      ...doubled.map(([purpose, count]) => `“${name}” doubled ${count} messages of ${purpose}.`),
      ...(repeated > 0 && !repeats ? [`“${name}” sent ${repeated} receipts again.`] : []),
      ...(againstConsent > 0 ? [`“${name}” sent ${againstConsent} against consent.`] : []),
    ]
  })
