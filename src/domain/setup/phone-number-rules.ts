import type { BusinessPhoneNumber } from "../../cloud-api/schemas"
import { CONSOLE_PLACES } from "./console-places"
import { readMetaHealth } from "./meta-health"
import type { SetupFacts } from "./setup-facts"
import { fail, judgeLook, pass, unknown, warn, type SetupRule, type Verdict } from "./verdict"

const step = "phone_number" as const

const aboutNumber = (
  facts: SetupFacts,
  what: string,
  judge: (number: BusinessPhoneNumber) => Verdict | null
) => judgeLook(facts.phoneNumber, { what, judge })

/** The number: is it the business's, does it send, what people see of it. */
export const PHONE_NUMBER_RULES: readonly SetupRule[] = [
  {
    id: "number_connected",
    step,
    about: "The account has a number here.",
    judge: (facts) =>
      facts.number
        ? pass(`${facts.number.displayPhoneNumber ?? facts.number.phoneNumberId} is connected.`)
        : fail("No number is connected yet.", "Add a number at Meta, then enter its ID here.", {
            console: CONSOLE_PLACES.numbers(facts),
            fix: facts.account ? "refresh_account" : undefined,
          }),
  },
  {
    id: "number_verified",
    step,
    about: "The business has proved that the number is its own.",
    judge: (facts) =>
      aboutNumber(facts, "whether the number is verified", (number) => {
        const { code_verification_status: status } = number
        // An old verification expires and the number goes on sending.
        return status === "VERIFIED" || number.status === "CONNECTED"
          ? pass("The number is verified.")
          : fail(
              "The number is not verified.",
              "Ask for a code by text or call on the number's page, and enter it there.",
              { console: CONSOLE_PLACES.numbers(facts) }
            )
      }),
  },
  {
    id: "number_registered",
    step,
    about: "The number is registered with the Cloud API.",
    judge: (facts) =>
      aboutNumber(facts, "whether the number is registered", ({ status }) => {
        const console = CONSOLE_PLACES.numbers(facts)
        switch (status) {
          case "CONNECTED":
            return pass("The number is registered and connected.")
          case "FLAGGED":
          case "RESTRICTED":
          case "RATE_LIMITED":
            return warn(
              `Meta has marked the number as ${status.toLowerCase().replace("_", " ")}.`,
              "Send only what people asked for until its quality is better.",
              { console }
            )
          case "BANNED":
            return fail("Meta has banned the number.", "Appeal at Meta, or use another number.", {
              console,
            })
          default:
            return fail(
              "The number is not registered, so it cannot send.",
              "Register it on the number's page with a six-digit PIN.",
              { console }
            )
        }
      }),
  },
  {
    id: "display_name",
    step,
    about: "The name people see is approved.",
    judge: (facts) =>
      aboutNumber(facts, "whether the display name is approved", (number) => {
        const { name_status: status, verified_name: name } = number
        const console = CONSOLE_PLACES.numbers(facts)
        if (status === "DECLINED") {
          return fail(
            "Meta declined the display name.",
            "Enter another one that is clearly the business's own.",
            { console }
          )
        }
        return status === "PENDING_REVIEW"
          ? warn("Meta is still reviewing the display name.", "Wait: it usually takes a day.", {
              console,
            })
          : pass(name ? `People see ${name}.` : "There is nothing against the display name.")
      }),
  },
  {
    id: "quality",
    step,
    about: "People do not block or report the number much.",
    judge: (facts) =>
      aboutNumber(facts, "how good the number's quality is", ({ quality_rating: quality }) => {
        const console = CONSOLE_PLACES.numbers(facts)
        const remedy = "People block or report its messages: send less marketing, to fewer people."
        if (quality === "RED") return fail("The number's quality is low.", remedy, { console })
        if (quality === "YELLOW")
          return warn("The number's quality is medium.", remedy, { console })
        return quality === "GREEN"
          ? pass("The number's quality is high.")
          : pass("WhatsApp has not rated the number's quality yet.")
      }),
  },
  {
    id: "number_health",
    step,
    about: "Meta sees nothing that keeps the number from sending.",
    judge: (facts) =>
      aboutNumber(facts, "whether the number may send", ({ health_status }) => {
        const health = readMetaHealth(health_status)
        if (!health) {
          return unknown("WhatsApp says nothing about the number's health.", "Look again later.")
        }
        const console = CONSOLE_PLACES.numbers(facts)
        if (health.level === "failing") {
          const message = health.why ?? "Meta does not let this number send."
          return fail(message, health.remedy, { console })
        }
        return health.level === "warning"
          ? warn(health.why ?? "Meta lets this number send only a little.", health.remedy, {
              console,
            })
          : pass("Meta lets this number send.")
      }),
  },
]
