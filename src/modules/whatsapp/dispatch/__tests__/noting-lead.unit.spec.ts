import { NotingLead } from "../noting-lead"

describe("How far ahead a lane notes what leaves", () => {
  it("is one slice while notes are quick", () => {
    const lead = new NotingLead()
    expect(lead.slices).toBe(1)
    lead.took(5)
    expect(lead.slices).toBe(1)
  })

  it("grows at once with a slow note, and never beyond three slices", () => {
    const lead = new NotingLead()
    lead.took(30)
    expect(lead.slices).toBe(2)
    lead.took(10_000)
    expect(lead.slices).toBe(3)
  })

  it("comes back once notes are quick again", () => {
    const lead = new NotingLead()
    lead.took(60)
    for (let note = 0; note < 20; note += 1) lead.took(3)
    expect(lead.slices).toBe(1)
  })
})
