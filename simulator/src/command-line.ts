import { parseArgs } from "node:util"
import type { SimulatorOptions } from "./options"

type Setting = {
  flag: string
  env: string
  option: keyof SimulatorOptions
  about: string
  /** It takes no value: naming it sets the option to this. */
  switchesTo?: boolean
}

/** One row an option: its flag, its variable, what it is. A flag wins over its variable. */
export const settings: readonly Setting[] = [
  { flag: "port", env: "SIMULATOR_PORT", option: "port", about: "where it listens (4010)" },
  { flag: "host", env: "SIMULATOR_HOST", option: "host", about: "on which address (127.0.0.1)" },
  {
    flag: "webhook-url",
    env: "SIMULATOR_WEBHOOK_URL",
    option: "webhookUrl",
    about: "where webhooks go (nowhere)",
  },
  {
    flag: "app-secret",
    env: "SIMULATOR_APP_SECRET",
    option: "appSecret",
    about: "what webhooks are signed with (demo-app-secret)",
  },
  {
    flag: "verify-token",
    env: "SIMULATOR_VERIFY_TOKEN",
    option: "verifyToken",
    about: "for the webhook handshake (demo-verify-token)",
  },
  {
    flag: "access-token",
    env: "SIMULATOR_ACCESS_TOKEN",
    option: "accessToken",
    about: "the token that is good (demo-access-token)",
  },
  {
    flag: "app-id",
    env: "SIMULATOR_APP_ID",
    option: "appId",
    about: "the app's id (300000000000001)",
  },
  {
    flag: "verified-name",
    env: "SIMULATOR_VERIFIED_NAME",
    option: "verifiedName",
    about: "the first number's business name (Lucky Shrub)",
  },
  {
    flag: "history",
    env: "SIMULATOR_HISTORY",
    option: "historyLimit",
    about: "messages remembered (50000)",
  },
  {
    flag: "no-templates",
    env: "SIMULATOR_NO_TEMPLATES",
    option: "seedTemplates",
    about: "start without templates",
    switchesTo: false,
  },
  {
    flag: "not-subscribed",
    env: "SIMULATOR_NOT_SUBSCRIBED",
    option: "subscribed",
    about: "start with accounts that send no webhooks",
    switchesTo: false,
  },
  {
    flag: "unregistered",
    env: "SIMULATOR_UNREGISTERED",
    option: "unregistered",
    about: "start with numbers neither verified nor registered",
    switchesTo: true,
  },
]

export const usage = `Usage: whatsapp-cloud-api-simulator [options]

Meta's WhatsApp Cloud API and its webhooks on localhost, with a phone on screen.

${settings.map(({ flag, env, about }) => `  --${flag.padEnd(16)} ${about}  [${env}]`).join("\n")}
  --help             this text
`

/** The options a command line and an environment ask for. */
export function readCommandLine(
  args: string[],
  env: NodeJS.ProcessEnv
): { help: boolean; options: SimulatorOptions } {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: "boolean", default: false },
      ...Object.fromEntries(
        settings.map(({ flag, switchesTo }) => [
          flag,
          { type: switchesTo === undefined ? "string" : "boolean" } as const,
        ])
      ),
    },
  })
  const given = values as Record<string, string | boolean | undefined>
  const options: Record<string, unknown> = {}
  for (const { flag, env: name, option, switchesTo } of settings) {
    const value = given[flag] ?? (env[name] || undefined)
    if (value !== undefined) options[option] = switchesTo ?? value
  }
  return { help: given.help === true, options }
}
