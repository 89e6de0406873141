import { nameGroups } from "../name-groups"

const row = (id: string, name: string, account_id = "waacc_1") => ({ id, name, account_id })

describe("the languages of a name", () => {
  it("stand together where rows with it follow each other", () => {
    const groups = nameGroups([row("1", "receipt"), row("2", "receipt"), row("3", "welcome")])
    expect([...groups]).toEqual([
      ["1", { isFirst: true, size: 2 }],
      ["2", { isFirst: false, size: 2 }],
      ["3", { isFirst: true, size: 1 }],
    ])
  })

  it("are told apart by account", () => {
    const groups = nameGroups([row("1", "receipt"), row("2", "receipt", "waacc_2")])
    expect([...groups.values()].map(({ isFirst }) => isFirst)).toEqual([true, true])
  })
})
