import type { World } from "../world"
import type { Caller } from "./authorize"
import { GraphError } from "./graph-error"
import { findTemplateById } from "./templates/find-template-by-id"

export type Scope = "whatsapp_business_management" | "whatsapp_business_messaging"

/** Refuses a token that lacks a permission (10), or was not given the account (200). */
export function checkPermission(
  world: World,
  caller: Caller,
  wanted: { scope: Scope; id?: string }
): void {
  if (caller.kind === "app") {
    throw new GraphError({
      code: 200,
      details: "An app's own token has no access to WhatsApp Business Accounts.",
    })
  }
  const { scopes, accounts } = caller.grant
  if (!scopes.includes(wanted.scope)) {
    throw new GraphError({
      code: 10,
      message: "(#10) Application does not have permission for this action",
      details: `The token lacks the permission ${wanted.scope}.`,
    })
  }
  if (accounts === null || wanted.id === undefined) return
  const accountId = accountOf(world, wanted.id)
  if (accountId === undefined || accounts.includes(accountId)) return
  throw new GraphError({
    code: 200,
    message: "(#200) You do not have the necessary permissions on this WhatsApp Business Account",
    details: `The token's user has not been given the account ${accountId}.`,
  })
}

function accountOf(world: World, id: string): string | undefined {
  if (world.accounts.has(id)) return id
  return world.numbers.get(id)?.accountId ?? findTemplateById(world, id)?.account.id
}
