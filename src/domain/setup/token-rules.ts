import { CONSOLE_PLACES } from "./console-places"
import { fail, judgeLook, pass, unknown, warn, type SetupRule } from "./verdict"

const step = "token" as const

/** Without the first nothing is sent, without the second nothing is managed. */
export const NEEDED_SCOPES = ["whatsapp_business_messaging", "whatsapp_business_management"]

const DAY_MS = 86_400_000
const SOON_DAYS = 14

/** The access token: is it there, does it work, what may it do, how long. */
export const TOKEN_RULES: readonly SetupRule[] = [
  {
    id: "encryption_key",
    step,
    about: "Secrets can be kept encrypted, and read again.",
    judge({ account, hasEncryptionKey }) {
      if (account && !account.secretsReadable) {
        return fail(
          "The stored secrets were encrypted with a key that is no longer configured.",
          "Put that key back into encryptionKeys (WHATSAPP_ENCRYPTION_KEY), or enter the secrets again."
        )
      }
      if (hasEncryptionKey) return pass("Secrets are kept encrypted.")
      const remedy =
        "Set WHATSAPP_ENCRYPTION_KEY; make a key with: openssl rand -base64 32. Then restart."
      return account?.source === "environment"
        ? warn("There is no encryption key: accounts can only come from the environment.", remedy)
        : fail("There is no encryption key, so that no secret can be kept.", remedy)
    },
  },
  {
    id: "token_set",
    step,
    about: "There is an access token.",
    judge(facts) {
      if (!facts.account) return null
      return facts.account.hasAccessToken
        ? pass("There is an access token.")
        : fail(
            "There is no access token.",
            "Generate one for a system user with both WhatsApp permissions, and enter it here.",
            { console: CONSOLE_PLACES.systemUsers() }
          )
    },
  },
  {
    id: "token_valid",
    step,
    about: "Meta takes the access token.",
    judge: (facts) =>
      judgeLook(facts.token, {
        what: "whether the access token works",
        judge: ({ is_valid: isValid }) =>
          isValid
            ? pass("WhatsApp takes the access token.")
            : fail(
                "WhatsApp does not take the access token any more.",
                "Generate a new one and enter it here.",
                {
                  console: CONSOLE_PLACES.systemUsers(),
                }
              ),
        refused: ({ message, remedy }) =>
          fail(`WhatsApp does not take the access token: ${message}`, remedy, {
            console: CONSOLE_PLACES.systemUsers(),
          }),
      }),
  },
  {
    id: "token_scopes",
    step,
    about: `The token has the permissions ${NEEDED_SCOPES.join(" and ")}.`,
    judge: (facts) =>
      judgeLook(facts.token, {
        what: "what the access token may do",
        judge({ scopes }) {
          const missing = NEEDED_SCOPES.filter((scope) => !scopes.includes(scope))
          return missing.length === 0
            ? pass("The token may send messages and manage the account.")
            : fail(
                `The token lacks ${missing.join(" and ")}.`,
                "Generate another one, and tick both WhatsApp permissions.",
                { console: CONSOLE_PLACES.systemUsers() }
              )
        },
        refused: () =>
          unknown("WhatsApp did not say what the token may do.", "Mend the token first."),
      }),
  },
  {
    id: "token_covers_account",
    step,
    about: "The token is for this account.",
    judge({ token, account }) {
      if (token.kind !== "seen" || !account) return null
      const limited = token.value.granular_scopes.filter(
        ({ scope, target_ids: ids }) => NEEDED_SCOPES.includes(scope) && (ids?.length ?? 0) > 0
      )
      const elsewhere = limited.filter(({ target_ids: ids }) => !ids?.includes(account.wabaId))
      return elsewhere.length === 0
        ? pass("The token is for this account.")
        : fail(
            "The token was made for other accounts than this one.",
            "Assign this account to the token's system user, or check the account's ID.",
            { console: CONSOLE_PLACES.systemUsers() }
          )
    },
  },
  {
    id: "token_expiry",
    step,
    about: `The token is good for more than ${SOON_DAYS} days.`,
    judge: (facts) =>
      judgeLook(facts.token, {
        what: "how long the access token is good",
        judge({ expires_at: expiresAt = 0 }) {
          if (expiresAt === 0) return pass("The token does not expire.")
          const days = Math.floor((expiresAt * 1000 - facts.now.getTime()) / DAY_MS)
          const remedy = "Generate one that never expires for a system user, and enter it here."
          const console = CONSOLE_PLACES.systemUsers()
          if (days < 0) return fail("The token has expired.", remedy, { console })
          const left = days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`
          return days < SOON_DAYS
            ? warn(`The token expires ${left}.`, remedy, { console })
            : pass(`The token expires ${left}.`)
        },
        refused: () =>
          unknown("WhatsApp did not say how long the token is good.", "Mend the token first."),
      }),
  },
]
