import { startOfDay } from "../start-of-day"

it("is the midnight before, where the reader is", () => {
  const noon = new Date(2026, 10, 21, 12, 34, 56)
  expect(startOfDay(noon.getTime())).toBe(new Date(2026, 10, 21).toISOString())
})
