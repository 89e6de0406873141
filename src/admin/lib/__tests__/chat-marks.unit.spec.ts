import { parseChatMarks } from "../chat-marks"

const plain = (text: string) => ({ style: "plain", text })

describe("WhatsApp's marks in a text", () => {
  it("draws bold, italic, struck and monospaced words", () => {
    expect(parseChatMarks("Total: *€77*, _now_ ~€90~ `X1`")).toEqual([
      plain("Total: "),
      { style: "bold", text: "€77" },
      plain(", "),
      { style: "italic", text: "now" },
      plain(" "),
      { style: "strike", text: "€90" },
      plain(" "),
      { style: "mono", text: "X1" },
    ])
  })

  it("draws a block of monospace over several lines", () => {
    expect(parseChatMarks("```a\nb```")).toEqual([{ style: "mono", text: "a\nb" }])
  })

  it.each(["2*3*4", "snake_case_name", "* a list", "*over\nlines*", "a ** b", ""])(
    "leaves %j alone",
    (text) => {
      expect(parseChatMarks(text)).toEqual(text ? [plain(text)] : [])
    }
  )
})
