import { parseOptions } from "../../../../options"
import { redisSettingsOf } from "../redis-settings"

const PROJECT = {
  redisUrl: "redis://project:6379",
  redisOptions: { family: 6, keyPrefix: "shop:" },
}

describe("Where Redis is", () => {
  it("is nowhere unless somebody says so", () => {
    expect(redisSettingsOf(parseOptions({}, {}), undefined)).toBeNull()
    expect(redisSettingsOf(parseOptions({}, {}), {})).toBeNull()
  })

  it("is where the project's is, reached as the project reaches it, under our own prefix", () => {
    expect(redisSettingsOf(parseOptions({}, {}), PROJECT)).toEqual({
      url: "redis://project:6379",
      prefix: "wa",
      connection: { family: 6, keyPrefix: undefined },
    })
  })

  it("is where the plugin's own option says, which says nothing about the project's connection", () => {
    const options = parseOptions(
      { redisPrefix: "shop-two" },
      { WHATSAPP_REDIS_URL: "rediss://own:6380" }
    )

    expect(redisSettingsOf(options, PROJECT)).toEqual({
      url: "rediss://own:6380",
      prefix: "shop-two",
    })
  })

  it("is refused when it is no address of a Redis, without a word of what it was", () => {
    const wrong = () => parseOptions({ redisUrl: "http://user:secret@own" }, {})

    expect(wrong).toThrow(/redisUrl \(WHATSAPP_REDIS_URL\)/)
    expect(wrong).not.toThrow(/secret/)
  })
})
