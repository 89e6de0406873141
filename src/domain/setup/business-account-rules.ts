import { CONSOLE_PLACES } from "./console-places"
import { readMetaHealth } from "./meta-health"
import { fail, judgeLook, pass, unknown, warn, type SetupRule } from "./verdict"

const step = "business_account" as const

/** The business account: is there one, may we see it, may it send, is it paid for. */
export const BUSINESS_ACCOUNT_RULES: readonly SetupRule[] = [
  {
    id: "account_connected",
    step,
    about: "A WhatsApp Business Account is connected.",
    judge: ({ account }) =>
      account
        ? pass(`${account.name} is connected.`)
        : fail(
            "No WhatsApp Business Account is connected yet.",
            "Copy the account's ID from Meta and enter it here, or sign up with Facebook.",
            { console: CONSOLE_PLACES.accounts() }
          ),
  },
  {
    id: "account_access",
    step,
    about: "The access token can see the account.",
    judge: (facts) =>
      judgeLook(facts.businessAccount, {
        what: "whether this token may see the account",
        judge: ({ name }) => pass(`WhatsApp knows the account as ${name ?? "one without a name"}.`),
        refused: ({ message }) =>
          fail(
            `The access token cannot see this account: ${message}`,
            "Check the account's ID, and assign the account to the token's system user with full control.",
            { console: CONSOLE_PLACES.systemUsers() }
          ),
      }),
  },
  {
    id: "account_review",
    step,
    about: "Meta has not restricted the account.",
    judge: (facts) =>
      judgeLook(facts.businessAccount, {
        what: "how the account stands",
        judge({ health_status, account_review_status: review }) {
          const console = CONSOLE_PLACES.overview(facts)
          const health = readMetaHealth(health_status)
          if (health?.level === "failing") {
            const message = health.why ?? "Meta does not let this account send."
            return fail(message, health.remedy, { console })
          }
          if (review === "REJECTED") {
            const remedy = "Ask Meta for another review."
            return fail("Meta's review rejected the account.", remedy, { console })
          }
          if (health?.level === "warning") {
            const message = health.why ?? "Meta lets this account send only a little."
            return warn(message, health.remedy, { console })
          }
          return pass("Meta lets this account send.")
        },
      }),
  },
  {
    id: "sending_allowed",
    step,
    about: "Sending is not stopped for the account.",
    judge({ account }) {
      if (!account) return null
      const { problem } = account
      return problem
        ? fail(`Sending is stopped: ${problem.message}`, problem.remedy, { fix: "resume_account" })
        : pass("Sending is not stopped.")
    },
  },
  {
    id: "payment_method",
    step,
    about: "Something pays for the account's messages.",
    judge: (facts) =>
      judgeLook(facts.funding, {
        what: "whether there is a payment method",
        judge: ({ isFunded }) =>
          isFunded
            ? pass("There is a payment method.")
            : warn(
                "WhatsApp names no payment method for the account.",
                "Add one: without it only free messages are sent.",
                { console: CONSOLE_PLACES.billing() }
              ),
        // Not every token may see it, and it is no failure of the set-up.
        refused: () =>
          unknown(
            "This token may not see whether there is a payment method.",
            "Look for yourself under Billing & payments."
          ),
      }),
  },
]
