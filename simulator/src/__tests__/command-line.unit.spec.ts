import { readCommandLine, settings, usage } from "../command-line"

describe("the command line", () => {
  it("takes options from flags and from the environment, flags first", () => {
    const { options } = readCommandLine(["--port", "5000"], {
      SIMULATOR_PORT: "6000",
      SIMULATOR_APP_SECRET: "s",
    })
    expect(options).toEqual({ port: "5000", appSecret: "s" })
  })

  it("turns defaults off with switches", () => {
    const { options } = readCommandLine(["--no-templates"], { SIMULATOR_NOT_SUBSCRIBED: "1" })
    expect(options).toEqual({ seedTemplates: false, subscribed: false })
  })

  it("refuses a flag it does not know", () => {
    expect(() => readCommandLine(["--prot", "1"], {})).toThrow("--prot")
  })

  it("explains every flag and its variable", () => {
    for (const { flag, env } of settings) {
      expect(usage).toContain(`--${flag}`)
      expect(usage).toContain(env)
    }
  })
})
