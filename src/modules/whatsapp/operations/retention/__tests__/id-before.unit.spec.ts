import { generateEntityId } from "@medusajs/framework/utils"
import { idBefore } from "../id-before"

describe("the bound of ids made before a moment", () => {
  it("lies above every id made before and below every id made after", () => {
    const id = generateEntityId(undefined, "wamsg")
    const now = Date.now()

    expect(id > idBefore("wamsg", new Date(now - 60_000))).toBe(true)
    expect(id < idBefore("wamsg", new Date(now + 60_000))).toBe(true)
  })

  it("grows with time", () => {
    const moments = [0, 31, 32, 1_000_000, 1_700_000_000_000, 4_000_000_000_000]
    const bounds = moments.map((moment) => idBefore("wahook", new Date(moment)))

    expect([...bounds].sort()).toEqual(bounds)
    expect(bounds[0]).toBe("wahook_0000000000")
  })
})
