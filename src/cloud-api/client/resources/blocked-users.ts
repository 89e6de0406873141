import {
  blockAnswerSchema,
  blockedEntrySchema,
  type BlockAnswer,
  type BlockedUser,
} from "../../schemas/responses/blocked-user"
import { pageSchema } from "../../schemas/responses/page"
import type { GraphSender } from "../graph-sender"
import { iteratePages, nextCursor, type Page } from "../pages"
import { pathSegment } from "../path-segment"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

/** Somebody by phone number (or `wa_id`), or by business-scoped user id. */
export type UserReference = { phone: string } | { businessScopedUserId: string }

export type BlockRequest = NumberRequest & {
  /** At most 1,000. */
  users: readonly UserReference[]
}

export type ListBlockedRequest = NumberRequest & {
  /** Persons per page. @default 100 */
  limit?: number
  after?: string
}

/** @see https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users */
export type BlockedUsersResource = {
  listPage(request: ListBlockedRequest): Promise<Page<BlockedUser>>
  /** Everybody a number has blocked, a page at a time. */
  list(request: Omit<ListBlockedRequest, "after">): AsyncGenerator<BlockedUser>
  /**
   * Blocks people for one number, up to 64,000. Only who wrote to it in the last 24 hours can be
   * blocked: whoever could not be is in `failed`, with the reason.
   */
  block(request: BlockRequest): Promise<BlockAnswer>
  unblock(request: BlockRequest): Promise<BlockAnswer>
}

/** Some of them could not be blocked: the answer says which. */
const SOME_FAILED = 139100

/** People a number neither hears from nor writes to. */
export function createBlockedUsersResource(sender: GraphSender): BlockedUsersResource {
  const pathOf = (id: string) => `${pathSegment(id)}/block_users`

  async function listPage(request: ListBlockedRequest): Promise<Page<BlockedUser>> {
    const { phoneNumberId, limit = 100, after, signal } = request
    const page = await sender.request({
      method: "GET",
      path: pathOf(phoneNumberId),
      query: { limit, after },
      schema: pageSchema(blockedEntrySchema),
      signal,
    })
    return { data: page.data.flat(), after: nextCursor(page) }
  }

  const change = (
    method: "POST" | "DELETE",
    { phoneNumberId, users, signal }: BlockRequest
  ): Promise<BlockAnswer> =>
    sender.request({
      method,
      path: pathOf(phoneNumberId),
      json: {
        messaging_product: "whatsapp",
        block_users: users.map((user) =>
          "phone" in user ? { user: user.phone } : { user_id: user.businessScopedUserId }
        ),
      },
      schema: blockAnswerSchema,
      toleratedCodes: [SOME_FAILED],
      signal,
    })

  return {
    listPage,
    list: (request) => iteratePages((after) => listPage({ ...request, after })),
    block: (request) => change("POST", request),
    unblock: (request) => change("DELETE", request),
  }
}
