import {
  findErrorEntry,
  type BlockAnswer,
  type BlockedUsersResource,
  type UserReference,
} from "../../../../cloud-api"
import { rows, type Database } from "../../database"
import { askingMeta } from "../../meta-refusal"
import { contactFacts } from "../contacts/contact-facts"
import { contactsOfUsers } from "./contacts-of-users"

export interface BlockChange {
  numberId: string
  action: "block" | "unblock"
  /** Phone numbers, business-scoped user ids, or contacts of ours. */
  users: readonly string[]
}

/** Some may succeed and others not. */
export interface BlockResult {
  changed: string[]
  failed: { user: string; message: string; remedy: string }[]
}

interface AtMeta {
  phoneNumberId: string
  blockedUsers: BlockedUsersResource
}

/** Blocks or unblocks people for a number at Meta, and notes it on the contacts they are. */
export async function changeBlocks(
  db: Database,
  { action, users, phoneNumberId, blockedUsers }: BlockChange & AtMeta
): Promise<BlockResult> {
  const { known, unknown } = await referencesOf(db, users)
  if (known.length === 0) return { changed: [], failed: unknown }
  const answer = await askingMeta(() =>
    blockedUsers[action]({ phoneNumberId, users: known.map(({ reference }) => reference) })
  )
  const changed = answer.done.flatMap(
    ({ wa_id, user_id, input }) => wa_id ?? user_id ?? input ?? []
  )
  await noteBlocks(db, { users: changed, isBlocked: action === "block" })
  return { changed, failed: [...unknown, ...failuresOf(answer)] }
}

async function referencesOf(db: Database, users: readonly string[]) {
  const contactIds = users.filter((user) => user.startsWith("wacon_"))
  const facts = new Map(
    (await contactFacts(db, contactIds)).map((contact) => [contact.contactId, contact])
  )
  const known: { reference: UserReference }[] = []
  const unknown: BlockResult["failed"] = []
  for (const user of users) {
    const contact = facts.get(user)
    const name = contact ? (contact.phone ?? contact.waId ?? contact.userId) : user
    const reference = name && !name.startsWith("wacon_") ? referenceOf(name) : null
    if (reference) known.push({ reference })
    else unknown.push({ user, ...NOT_KNOWN })
  }
  return { known, unknown }
}

const NOT_KNOWN = {
  message: "This person is not known, or is not a phone number with its country code.",
  remedy: "Give the number as +1 555 010 0001, or choose the contact.",
}

function referenceOf(name: string): UserReference | null {
  if (/^[A-Z]{2}\.[A-Za-z0-9]+$/.test(name)) return { businessScopedUserId: name }
  const digits = name.replace(/[\s()+.-]/g, "")
  return /^\d{5,15}$/.test(digits) ? { phone: digits } : null
}

function failuresOf({ failed }: BlockAnswer): BlockResult["failed"] {
  return failed.map(({ input, wa_id, user_id, errors }) => {
    const { message, remedy } = findErrorEntry(errors[0]?.code ?? SOME_FAILED)
    return { user: input ?? wa_id ?? user_id ?? "", message, remedy }
  })
}

const SOME_FAILED = 139_100

async function noteBlocks(
  db: Database,
  { users, isBlocked }: { users: readonly string[]; isBlocked: boolean }
): Promise<void> {
  const found = await contactsOfUsers(db, users)
  const contactIds = found.flatMap(({ contact }) => (contact ? [contact.id] : []))
  if (contactIds.length === 0) return
  await rows(
    db,
    `UPDATE whatsapp_contact SET
       blocked_at = CASE WHEN ? THEN coalesce(blocked_at, now()) END, updated_at = now()
     WHERE id = ANY(?::text[]) AND deleted_at IS NULL`,
    [isBlocked, contactIds]
  )
}
