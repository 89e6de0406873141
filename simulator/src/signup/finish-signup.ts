import { z } from "zod"
import { GraphError, unknownObject } from "../graph/graph-error"
import type { BusinessAccount } from "../state/business-account"
import { createAccount } from "../state/create-account"
import { nextId } from "../state/next-id"
import { createPortfolio } from "../state/portfolio"
import { announcePartner } from "../webhooks/announce-partner"
import type { World } from "../world"
import { addSignupNumber, checkSignupCode, newSignupNumberSchema } from "./signup-number"

const name = z.string().trim().min(1)
const chosenOrNew = z.union([z.strictObject({ id: z.string() }), z.strictObject({ name })])

/** Body of `POST /_sim/signup/finish`: what a merchant chose in the dialog. */
const finishSchema = z.strictObject({
  client_id: z.string(),
  portfolio: chosenOrNew,
  account: chosenOrNew,
  /** Left out: the account is shared without a number. */
  number: z.union([z.strictObject({ id: z.string() }), newSignupNumberSchema]).optional(),
})
export type SignupChoice = z.input<typeof finishSchema>
export type SignupResult = ReturnType<typeof finishSignup>

/** The merchant agrees: what is new is made, and the app gets a code for it. */
export function finishSignup(world: World, choice: SignupChoice) {
  const chosen = finishSchema.parse(choice)
  if (chosen.client_id !== world.settings.appId) throw new GraphError({ code: 101 })
  // Before anything is made: a wrong code must leave nothing behind.
  if (chosen.number && "code" in chosen.number) checkSignupCode(world, chosen.number)
  const portfolioId = choosePortfolio(world, chosen.portfolio)
  const account = chooseAccount(world, chosen.account, portfolioId)
  const phone_number_id = chooseNumber(world, account, chosen.number)
  const grant = { accountId: account.id, portfolioId }
  announcePartner(world, account, "PARTNER_ADDED")
  world.changes.changed("*")
  return {
    code: world.signupCodes.issue(grant, world.config.signupCodeTtlSeconds),
    event: phone_number_id === undefined ? "FINISH_ONLY_WABA" : "FINISH",
    data: { phone_number_id, waba_id: account.id, business_id: portfolioId },
  }
}

type Choice = z.output<typeof chosenOrNew>

function choosePortfolio({ portfolios }: World, choice: Choice): string {
  if ("id" in choice) {
    if (!portfolios.has(choice.id)) throw unknownObject(choice.id, "POST")
    return choice.id
  }
  const id = nextId("portfolio", (candidate) => portfolios.has(candidate))
  const portfolio = createPortfolio(id, choice.name)
  portfolios.set(id, {
    ...portfolio,
    verificationStatus: "not_verified",
    messagingLimit: "TIER_250",
  })
  return id
}

function chooseAccount(world: World, choice: Choice, portfolioId: string): BusinessAccount {
  if ("name" in choice) {
    const account = createAccount(world, { name: choice.name, portfolioId })
    account.fundingId = null
    return account
  }
  const account = world.accounts.get(choice.id)
  if (!account || account.portfolioId !== portfolioId) throw unknownObject(choice.id, "POST")
  return account
}

function chooseNumber(
  world: World,
  account: BusinessAccount,
  choice: z.output<typeof finishSchema>["number"]
): string | undefined {
  if (!choice) return undefined
  if (!("id" in choice)) return addSignupNumber(world, account, choice).id
  const number = account.phoneNumbers.find(({ id }) => id === choice.id)
  if (!number) throw unknownObject(choice.id, "POST")
  // The dialog verifies whatever was not verified before.
  number.verification = "VERIFIED"
  return number.id
}
