import { Connections } from "../connections"

/** Takes as many as it wants while there is room, and waits again for the rest. */
function aLane(connections: Connections, isMarketing = false) {
  const lane = { wanted: 0, has: 0, go: () => {}, end: () => {} }
  lane.go = () => {
    const free = () => (isMarketing ? connections.freeForMarketing : connections.free)
    while (lane.wanted > 0 && free() > 0) {
      connections.take(isMarketing)
      lane.has += 1
      lane.wanted -= 1
    }
    if (lane.wanted > 0) connections.wait(lane.go, { isUrgent: !isMarketing })
  }
  lane.end = () => {
    lane.has -= 1
    connections.release(isMarketing)
  }
  return lane
}

describe("Connections that lanes share", () => {
  it("are never more than there are", () => {
    const connections = new Connections({ most: 10, marketingShare: 0.8 })
    const lanes = [aLane(connections), aLane(connections)]
    for (const lane of lanes) Object.assign(lane, { wanted: 50 }).go()

    expect(lanes.map(({ has }) => has)).toEqual([10, 0])
    expect(connections.free).toBe(0)
  })

  it("go round among the lanes that wait", () => {
    const connections = new Connections({ most: 9, marketingShare: 1 })
    const [greedy, second, third] = [aLane(connections), aLane(connections), aLane(connections)]
    for (const lane of [greedy, second, third]) Object.assign(lane, { wanted: 100 }).go()
    for (let turn = 0; turn < 6; turn++) greedy.end()

    expect([greedy.has - 3, second.has, third.has]).toEqual([2, 2, 2])
  })

  it("go to a receipt before another number's promotions that waited longer", () => {
    const connections = new Connections({ most: 1, marketingShare: 1 })
    const [busy, promotions, receipt] = [
      aLane(connections),
      aLane(connections, true),
      aLane(connections),
    ]
    for (const lane of [busy, promotions, receipt]) Object.assign(lane, { wanted: 1 }).go()
    busy.end()

    expect([promotions.has, receipt.has]).toEqual([0, 1])
  })

  it("are left for receipts by all numbers' promotions together", () => {
    const connections = new Connections({ most: 10, marketingShare: 0.8 })
    const promotions = [aLane(connections, true), aLane(connections, true)]
    for (const lane of promotions) Object.assign(lane, { wanted: 50 }).go()
    const receipt = aLane(connections)
    Object.assign(receipt, { wanted: 1 }).go()

    expect(promotions.map(({ has }) => has)).toEqual([8, 0])
    expect(receipt.has).toBe(1)
  })

  it("go on to the next when a lane no longer wants one", () => {
    const connections = new Connections({ most: 1, marketingShare: 1 })
    const [busy, gone, next] = [aLane(connections), aLane(connections), aLane(connections)]
    for (const lane of [busy, gone, next]) Object.assign(lane, { wanted: 1 }).go()
    gone.wanted = 0
    busy.end()

    expect(next.has).toBe(1)
  })
})
