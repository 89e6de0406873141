import { nextPosition, toTemplateName, toVariableName } from "../names"
import { insertText, toggleMark } from "../text-edit"

const edit = (marked: string) => {
  const start = marked.indexOf("[")
  const end = marked.indexOf("]") - 1
  return { text: marked.replace(/[[\]]/g, ""), start, end }
}

it("marks the words that are selected, and leaves the blanks around them outside", () => {
  expect(toggleMark(edit("Order [1042 ]is ready"), "bold")).toEqual(edit("Order *[1042]* is ready"))
  expect(toggleMark(edit("Use [X1]"), "mono")).toEqual(edit("Use ```[X1]```"))
})

it("takes a mark away from what has it", () => {
  expect(toggleMark(edit("Order *[1042]* is"), "bold")).toEqual(edit("Order [1042] is"))
})

it("puts the cursor between the marks when nothing is selected", () => {
  expect(toggleMark(edit("Hi []"), "italic")).toEqual(edit("Hi _[]_"))
})

it("puts a text in place of what is selected, with the cursor behind it", () => {
  expect(insertText(edit("Hi [you]!"), "{{name}}")).toEqual(edit("Hi {{name}}[]!"))
})

it("makes names that Meta takes of what is typed", () => {
  expect(toTemplateName("Order Ready-2!")).toBe("order_ready_2")
  expect(toVariableName("Order  total 2")).toBe("order_total_")
  expect(nextPosition(["1", "3"])).toBe("4")
})
