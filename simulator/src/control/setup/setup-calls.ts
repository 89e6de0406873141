import { finishSignup, type SignupChoice, type SignupResult } from "../../signup/finish-signup"
import type { World } from "../../world"
import type { AccountChange, NewAccount } from "./account-schema"
import { describeNumbers, type DescribedNumber } from "./describe-numbers"
import type { NewNumber, NumberChange } from "./number-schema"
import { addAccount, changeAccount } from "./put-account"
import { addNumber, changeNumber } from "./put-number"
import { putToken, type TokenChange } from "./put-token"
import { clearHealth, setHealth, type HealthChange } from "./set-health"

/** The set-up controls, for tests in the same process. */
export type SetupCalls = {
  /** How far every number is set up, with its verification code and its PIN. */
  numbers(): DescribedNumber[]
  /** Lists another number, neither verified nor registered unless said. */
  addNumber(number: NewNumber): DescribedNumber
  /** Meta decides about a number; told by webhook. */
  changeNumber(id: string, change: NumberChange): DescribedNumber
  /** A fresh account without numbers, subscribed to nothing; answers its id. */
  addAccount(account?: NewAccount): { id: string }
  /** Meta decides about an account; told by webhook. */
  changeAccount(id: string, change: AccountChange): void
  /** Gives a token other rights or an end, or makes a new one. */
  putToken(token: TokenChange): void
  /** What Meta thinks of a number, an account, a portfolio or the app. */
  setHealth(health: HealthChange): void
  clearHealth(): void
  /** A merchant goes through the signup dialog; answers the code and what the page is told. */
  signUp(choice: SignupChoice): SignupResult
}

export const createSetupCalls = (world: World): SetupCalls => ({
  numbers: () => describeNumbers(world),
  addNumber: (number) => addNumber(world, number),
  changeNumber: (id, change) => changeNumber(world, id, change),
  addAccount: (account = {}) => addAccount(world, account),
  changeAccount: (id, change) => void changeAccount(world, id, change),
  putToken: (token) => void putToken(world, token),
  setHealth: (health) => void setHealth(world, health),
  clearHealth: () => clearHealth(world),
  signUp: (choice) => finishSignup(world, choice),
})
