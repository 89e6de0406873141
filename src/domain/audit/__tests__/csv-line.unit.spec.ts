import fc from "fast-check"
import { csvLine } from "../csv-line"

describe("a line of a CSV file", () => {
  it("quotes what would break it, and leaves empty what is not there", () => {
    expect(csvLine(["a", 'say "hi"', "x,y", "two\nlines", null, 3])).toBe(
      'a,"say ""hi""","x,y","two\nlines",,3\r\n'
    )
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =HYPERLINK(1)"])(
    "keeps a spreadsheet from running %j",
    (text) => {
      expect(csvLine([text])).toMatch(/^"?'/)
    }
  )

  it("never lets a cell begin with a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvLine([text]).replace(/^"/, "")).not.toMatch(/^\s*[=+@-]/)
      })
    )
  })
})
