import { parseFormatting } from "../chat-formatting"

describe("WhatsApp's marks", () => {
  it("are bold, italic, struck and monospaced", () => {
    expect(parseFormatting("*a* _b_ ~c~ `d`")).toEqual([
      { kind: "bold", children: [{ kind: "text", text: "a" }] },
      { kind: "text", text: " " },
      { kind: "italic", children: [{ kind: "text", text: "b" }] },
      { kind: "text", text: " " },
      { kind: "strike", children: [{ kind: "text", text: "c" }] },
      { kind: "text", text: " " },
      { kind: "mono", text: "d" },
    ])
  })

  it("nest", () => {
    expect(parseFormatting("*a _b_*")).toEqual([
      {
        kind: "bold",
        children: [
          { kind: "text", text: "a " },
          { kind: "italic", children: [{ kind: "text", text: "b" }] },
        ],
      },
    ])
  })

  it("may be a block over several lines", () => {
    expect(parseFormatting("```a\nb```")).toEqual([{ kind: "mono", text: "a\nb" }])
  })

  it.each(["2*3*4", "snake_case_name", "* not bold *", "a * b", "*not\nbold*", "a ** b"])(
    "do not count inside words, beside spaces or over lines: %s",
    (text) => {
      expect(parseFormatting(text)).toEqual([{ kind: "text", text }])
    }
  )

  it("make links of addresses, without the full stop after them", () => {
    expect(parseFormatting("See https://x.test/a_b_c.")).toEqual([
      { kind: "text", text: "See " },
      { kind: "link", url: "https://x.test/a_b_c" },
      { kind: "text", text: "." },
    ])
  })

  it("count for letters of every script", () => {
    expect(parseFormatting("*مرحبا*")[0]).toMatchObject({ kind: "bold" })
  })
})
