import { z } from "zod"
import { tokenInfoSchema, type TokenInfo } from "../schemas/responses/token-info"
import type { GraphSender } from "./graph-sender"

/**
 * What a token may do; a token that is no good is described, not refused.
 * @see https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export async function debugToken(
  sender: GraphSender,
  { inputToken, signal }: { inputToken: string; signal?: AbortSignal }
): Promise<TokenInfo> {
  const answer = await sender.request({
    method: "GET",
    path: "debug_token",
    query: { input_token: inputToken },
    schema: z.object({ data: tokenInfoSchema }),
    signal,
  })
  return answer.data
}
