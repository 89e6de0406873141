import type { World } from "../world"

/** What a merchant can choose from in the dialog. */
export function describeChoices(world: World) {
  return {
    app_id: world.settings.appId,
    portfolios: [...world.portfolios.values()].map(({ id, name }) => ({ id, name })),
    accounts: [...world.accounts.values()].map((account) => ({
      id: account.id,
      name: account.name,
      portfolio_id: account.portfolioId,
      numbers: account.phoneNumbers.map((number) => ({
        id: number.id,
        display_phone_number: number.displayPhoneNumber,
        verified_name: number.verifiedName,
      })),
    })),
  }
}

export type SignupChoices = ReturnType<typeof describeChoices>
