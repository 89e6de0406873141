import {
  businessAccountSchema,
  type BusinessAccount,
} from "../../schemas/responses/business-account"
import { pageSchema } from "../../schemas/responses/page"
import { portfolioSchema, type Portfolio } from "../../schemas/responses/portfolio"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor } from "../pages"
import { pathSegment } from "../path-segment"

type PortfolioRequest = { portfolioId: string; signal?: AbortSignal }

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts */
export type PortfoliosResource = {
  get(request: PortfolioRequest): Promise<Portfolio>
  /** The accounts a portfolio owns; needs the `business_management` permission. */
  ownedAccounts(request: PortfolioRequest): Promise<BusinessAccount[]>
  /** The accounts other portfolios have shared with it. */
  sharedAccounts(request: PortfolioRequest): Promise<BusinessAccount[]>
}

/** Business portfolios, which own accounts and numbers. */
export function createPortfoliosResource(sender: GraphSender): PortfoliosResource {
  async function list({ portfolioId, signal }: PortfolioRequest, edge: string) {
    const pages = iteratePages(async (after) => {
      const page = await sender.request({
        method: "GET",
        path: `${pathSegment(portfolioId)}/${edge}`,
        query: { limit: 100, after },
        schema: pageSchema(businessAccountSchema),
        signal,
      })
      return { data: page.data, after: nextCursor(page) }
    })
    const accounts: BusinessAccount[] = []
    for await (const account of pages) accounts.push(account)
    return accounts
  }

  return {
    get: ({ portfolioId, signal }) =>
      sender.request({
        method: "GET",
        path: pathSegment(portfolioId),
        query: { fields: "id,name,timezone_id,verification_status" },
        schema: portfolioSchema,
        signal,
      }),
    ownedAccounts: (request) => list(request, "owned_whatsapp_business_accounts"),
    sharedAccounts: (request) => list(request, "client_whatsapp_business_accounts"),
  }
}
