import type { WebhookFacts } from "./health-facts"
import { inWords } from "./in-words"
import type { Rule } from "./lane-rules"

/** Under load a delivery is applied within two seconds. */
const LATE_SECONDS = 30
const STUCK_SECONDS = 300

/** What may be wrong with what comes in; of rules about the same thing the first that applies counts. */
export const WEBHOOK_RULES: readonly (readonly Rule<WebhookFacts>[])[] = [
  [
    {
      code: "webhooks_stuck",
      level: "failing",
      when: `The oldest delivery that has not failed waits for ${STUCK_SECONDS / 60} minutes or more.`,
      applies: ({ lagSeconds }) => lagSeconds >= STUCK_SECONDS,
      message: ({ unprocessed, lagSeconds }) =>
        `Webhooks are not applied: ${unprocessed} wait, the oldest for ` +
        `${inWords(Math.floor(lagSeconds / 60), "minute")}.`,
      remedy:
        "Check that a process with worker mode “worker” or “shared” runs and reaches the database; then read its log.",
    },
    {
      code: "webhooks_late",
      level: "warning",
      when: `The oldest delivery that has not failed waits for ${LATE_SECONDS} seconds or more.`,
      applies: ({ lagSeconds }) => lagSeconds >= LATE_SECONDS,
      message: ({ lagSeconds }) =>
        `What WhatsApp reports is applied ${inWords(Math.floor(lagSeconds), "second")} late.`,
      remedy: "If it goes on, give the workers or the database more room.",
    },
  ],
  [
    {
      code: "webhooks_given_up",
      level: "warning",
      when: "A delivery failed too often to be tried again.",
      applies: ({ givenUp }) => givenUp > 0,
      message: ({ givenUp }) =>
        givenUp === 1
          ? "One webhook delivery was given up after many tries."
          : `${givenUp} webhook deliveries were given up after many tries.`,
      remedy: "Look at what went wrong with them, and replay them once it is mended.",
    },
  ],
  [
    {
      code: "webhooks_failing",
      level: "warning",
      when: "A delivery could not be applied and will be tried again.",
      applies: ({ failing }) => failing > 0,
      message: ({ failing }) =>
        failing === 1
          ? "One webhook delivery could not be applied; it is tried again."
          : `${failing} webhook deliveries could not be applied; they are tried again.`,
      remedy: "The log names them and what went wrong. They are kept until they can be applied.",
    },
  ],
]
