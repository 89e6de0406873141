import type { BusinessProfile } from "../../cloud-api/schemas"
import { judgeLook, pass, unknown, warn, type SetupRule } from "./verdict"

/** What people look for before they trust a business. */
const EXPECTED: readonly { field: keyof BusinessProfile; name: string }[] = [
  { field: "profile_picture_url", name: "a picture" },
  { field: "description", name: "a description" },
  { field: "email", name: "an e-mail address" },
  { field: "websites", name: "a website" },
]

const isFilled = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** What people see of the business, and what is offered before they have written. */
export const PROFILE_AND_BOT_RULES: readonly SetupRule[] = [
  {
    id: "profile_filled",
    step: "business_profile",
    about: "The business profile says who the business is.",
    judge: (facts) =>
      judgeLook(facts.profile, {
        what: "what the business profile holds",
        judge(profile) {
          const missing = EXPECTED.filter(({ field }) => !isFilled(profile[field]))
          const names = missing.map(({ name }) => name)
          return missing.length === 0
            ? pass("The business profile is filled in.")
            : warn(
                `The business profile lacks ${names.join(", ")}.`,
                "Fill it in on the number's page: people look there before they trust a message."
              )
        },
      }),
  },
  {
    id: "conversation_starters",
    step: "bot",
    about: "The chat offers something before people have written. Optional.",
    judge: (facts) =>
      judgeLook(facts.conversational, {
        what: "what the chat offers",
        judge({ prompts, commands }) {
          const offered = prompts.length + commands.length
          return offered > 0
            ? pass(
                `The chat offers ${prompts.length} ice breakers and ${commands.length} commands.`
              )
            : pass("The chat offers nothing before people write; that is fine.", {
                remedy: "Ice breakers and commands can be added on the number's page.",
              })
        },
        refused: () => unknown("WhatsApp did not say what the chat offers.", "It is optional."),
      }),
  },
]
