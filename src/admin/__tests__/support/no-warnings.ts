const warnings: unknown[] = []

// React tells of lost refs, wrong nesting and missing keys here, and goes on.
beforeAll(() => {
  console.error = (...warning: unknown[]) => warnings.push(warning)
})

afterEach(() => {
  expect(warnings.splice(0)).toEqual([])
})
