import { CONSOLE_PLACES } from "./console-places"
import { seen } from "./look"
import type { SetupFacts } from "./setup-facts"
import { fail, judgeLook, pass, unknown, warn, type SetupRule } from "./verdict"
import { isPrivateHost } from "./private-host"
import { NEEDED_WEBHOOK_FIELDS } from "./webhook-fields"
import { judgeSilence } from "./webhook-silence"

const step = "webhook" as const

const appIdOf = ({ account, token }: SetupFacts) => account?.appId ?? seen(token)?.app_id ?? null

/** Where the account's messages are really delivered to: its override wins over the app's address. */
function deliveredTo(facts: SetupFacts): string | null {
  const appId = appIdOf(facts)
  const apps = seen(facts.subscribedApps) ?? []
  const ours = apps.find((app) => appId === null || app.appId === appId)
  return ours?.overrideUrl ?? seen(facts.appWebhooks)?.callback_url ?? null
}

/** The way back: what WhatsApp reports, and what people write. */
export const WEBHOOK_RULES: readonly SetupRule[] = [
  {
    id: "public_url",
    step,
    about: "The plugin knows its public address, and Meta could reach it.",
    judge({ callbackUrl, isMeta }) {
      const remedy =
        "Set WHATSAPP_PUBLIC_URL to the address under which the internet reaches this backend, with https."
      if (!callbackUrl) return fail("The plugin does not know its public address.", remedy)
      if (!isMeta) return pass(`This shop takes webhooks at ${callbackUrl}.`)
      const { protocol, hostname } = new URL(callbackUrl)
      if (isPrivateHost(hostname)) {
        return fail(`Meta cannot reach ${hostname} from the internet.`, remedy)
      }
      return protocol === "https:"
        ? pass(`This shop takes webhooks at ${callbackUrl}.`)
        : fail("Meta delivers to https addresses only.", remedy)
    },
  },
  {
    id: "app_secret",
    step,
    about: "There is an app secret, and what it signs is taken.",
    judge(facts) {
      if (!facts.account) return null
      const console = CONSOLE_PLACES.appSecret(facts)
      if (!facts.account.hasAppSecret) {
        return fail(
          "There is no app secret, so that no webhook can be proved to be WhatsApp's.",
          "Copy it from Meta and enter it with the account's secrets.",
          { console }
        )
      }
      return facts.signatureWorks === false
        ? fail("A delivery signed with the app secret was not taken.", "Enter the secret again.", {
            console,
          })
        : pass("A delivery signed with the app secret is taken.")
    },
  },
  {
    id: "verify_token",
    step,
    about: "There is a verify token.",
    judge(facts) {
      if (!facts.account) return null
      return facts.account.hasVerifyToken
        ? pass("There is a verify token.")
        : fail(
            "There is no verify token.",
            "Make one here, and copy it to Meta with the address.",
            {
              console: CONSOLE_PLACES.webhooks(facts),
              fix: facts.account.source === "admin" ? "make_verify_token" : undefined,
            }
          )
    },
  },
  {
    id: "callback_reachable",
    step,
    about: "The public address answers Meta's handshake.",
    judge: ({ reach }) => {
      const remedy =
        "Check that the address leads to this backend, and that no proxy or login is in between."
      if (reach.kind === "missed") {
        return fail(`The webhook's address does not work: ${reach.why}`, remedy)
      }
      return judgeLook(reach, {
        what: "whether the webhook's address answers",
        judge: ({ httpStatus, answersHandshake }) =>
          answersHandshake
            ? pass("The webhook's address answers the handshake.")
            : fail(`The webhook's address answered ${httpStatus}, not the handshake.`, remedy),
      })
    },
  },
  {
    id: "app_subscribed",
    step,
    about: "The app receives the account's webhooks.",
    judge: (facts) =>
      judgeLook(facts.subscribedApps, {
        what: "which apps receive the account's webhooks",
        judge(apps) {
          const appId = appIdOf(facts)
          const isSubscribed = apps.some((app) => appId === null || app.appId === appId)
          return isSubscribed
            ? pass("The app is subscribed to the account.")
            : fail(
                "The app is not subscribed to the account, so nothing arrives even though the address is right.",
                "Subscribe it here.",
                { fix: "subscribe_app" }
              )
        },
      }),
  },
  {
    id: "callback_url",
    step,
    about: "Meta delivers to this shop's address.",
    judge(facts) {
      const { callbackUrl, appWebhooks } = facts
      if (!callbackUrl) return null
      const to = deliveredTo(facts)
      const fix =
        facts.account?.hasAppSecret && appIdOf(facts) ? "set_callback" : "override_callback"
      const console = CONSOLE_PLACES.webhooks(facts)
      if (to === callbackUrl) return pass("WhatsApp delivers to this shop.")
      if (to) {
        return fail(`WhatsApp delivers to another address: ${to}`, "Set it to this shop's.", {
          console,
          fix,
        })
      }
      return judgeLook(appWebhooks, {
        what: "where it delivers to",
        judge: () =>
          fail("WhatsApp has no address to deliver to.", "Set it to this shop's.", {
            console,
            fix,
          }),
        refused: ({ message }) =>
          fail(
            `WhatsApp does not take the app's ID and secret: ${message}`,
            "Enter the app secret again; it must be the one of the app the token belongs to.",
            { console: CONSOLE_PLACES.appSecret(facts) }
          ),
      })
    },
  },
  {
    id: "callback_fields",
    step,
    about: "Everything the plugin acts on is delivered.",
    judge: (facts) =>
      judgeLook(facts.appWebhooks, {
        what: "what it delivers",
        judge(webhooks) {
          const fields = (webhooks?.fields ?? []).map(({ name }) => name)
          const missing = NEEDED_WEBHOOK_FIELDS.filter((field) => !fields.includes(field))
          const console = CONSOLE_PLACES.webhooks(facts)
          if (missing.length === 0) return pass("Everything that is needed is delivered.")
          const message = `WhatsApp does not deliver ${missing.join(", ")}.`
          const remedy = "Subscribe to these fields."
          return missing.includes("messages")
            ? fail(message, remedy, { console, fix: "set_callback" })
            : warn(message, remedy, { console, fix: "set_callback" })
        },
        refused: () =>
          unknown("WhatsApp did not say what it delivers.", "Mend the app secret first."),
      }),
  },
  {
    id: "webhooks_arrive",
    step,
    about: "Webhooks arrive, also about what was sent.",
    judge: judgeSilence,
  },
]
