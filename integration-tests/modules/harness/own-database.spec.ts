import { createOwnDatabase, testServerUrl, type OwnDatabase } from "../../database/own-database"

describe("A database of a test's own", () => {
  const made: OwnDatabase[] = []
  afterEach(async () => {
    await Promise.all(made.splice(0).map((database) => database.drop()))
  })

  it("is nobody else's, though two runs on one server call it the same", async () => {
    const [mine, theirs] = await Promise.all([
      createOwnDatabase(testServerUrl(), "whatsapp-shared-title"),
      createOwnDatabase(testServerUrl(), "whatsapp-shared-title"),
    ])
    made.push(mine, theirs)
    await mine.db("whatsapp_contact").insert({ id: "wacon_mine" })

    expect(mine.url).not.toBe(theirs.url)
    expect(await theirs.db("whatsapp_contact").pluck("id")).toEqual([])
    expect(await mine.db("whatsapp_contact").pluck("id")).toEqual(["wacon_mine"])
  })
})
