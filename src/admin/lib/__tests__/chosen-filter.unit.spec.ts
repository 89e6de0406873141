import { chosenIn } from "../chosen-filter"

it.each([
  [undefined, undefined],
  ['"failed"', "failed"],
  ['["failed","done"]', "failed"],
  ["failed", "failed"],
  ["[]", undefined],
  ["3", undefined],
])("reads %s in the address as %s", (param, chosen) => {
  expect(chosenIn(param)).toBe(chosen)
})
