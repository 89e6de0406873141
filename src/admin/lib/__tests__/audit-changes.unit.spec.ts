import { changesIn } from "../audit-changes"

it("tells only what differs, field by field, as text", () => {
  const before = { name: "Acme", limits: { day: 1 }, kept: "same", gone: true }
  const after = { name: "Acme 2", limits: { day: 2 }, kept: "same", made: 3 }

  expect(changesIn({ before, after })).toEqual([
    { field: "name", before: "Acme", after: "Acme 2" },
    { field: "limits", before: '{"day":1}', after: '{"day":2}' },
    { field: "gone", before: "true", after: null },
    { field: "made", before: null, after: "3" },
  ])
})

it("has nothing to tell of an entry without sides", () => {
  expect(changesIn({ before: null, after: null })).toEqual([])
})
