import { commandsOf, linesOf } from "../conversational-text"

it("takes the lines that say something", () => {
  expect(linesOf("  Where is my order?\n\n Opening hours \n")).toEqual([
    "Where is my order?",
    "Opening hours",
  ])
})

it("reads commands with and without their slash", () => {
  expect(commandsOf("/order Find an order\nhelp  Talk to us")).toEqual([
    { name: "order", description: "Find an order" },
    { name: "help", description: "Talk to us" },
  ])
})

it.each(["/order", "//x does it", `/${"x".repeat(33)} too long`, "/good one\n/bad"])(
  "knows that %j are no commands",
  (text) => {
    expect(commandsOf(text)).toBeNull()
  }
)

it("has no commands in nothing", () => {
  expect(commandsOf(" \n ")).toEqual([])
})
