/** Which messages the admin asks for. */
export interface MessageFilters {
  orderId?: string
  contactId?: string
  customerId?: string
  status?: string
  ids?: readonly string[]
  limit: number
  offset: number
}

/** Those of a list that went wrong are few, and have an index of their own. */
const WENT_WRONG = new Set(["failed", "suppressed", "unconfirmed"])

/**
 * SQL for the messages that are asked for: all by the end of the primary key, others by
 * `IDX_whatsapp_message_order`, `…_contact`, `…_customer` or `…_wrong`.
 */
export function wantedMessages(filters: MessageFilters): { where: string; bindings: unknown[] } {
  const { orderId, contactId, customerId, status, ids } = filters
  const given: { sql: string; values: unknown[] }[] = [
    { sql: "message.order_id = ?", values: [orderId] },
    { sql: "message.contact_id = ?", values: [contactId] },
    { sql: OF_CUSTOMER, values: [customerId, customerId, customerId] },
    { sql: "message.status = ?", values: [status] },
    // As the index has it.
    { sql: "message.phase = ?", values: [status && WENT_WRONG.has(status) ? status : undefined] },
    { sql: "message.id = ANY(?::text[])", values: [ids] },
  ]
  const asked = given.filter(({ values }) => values[0] !== undefined)
  return {
    where: ["message.deleted_at IS NULL", ...asked.map(({ sql }) => sql)].join(" AND "),
    bindings: asked.flatMap(({ values }) => values),
  }
}

// A campaign's messages are found by the customer's contacts, so that none of them is entered into one
// more index.
const OF_CUSTOMER = `message.id IN (
    SELECT id FROM whatsapp_message
    WHERE customer_id = ? AND campaign_id IS NULL AND deleted_at IS NULL
    UNION ALL
    SELECT sent.id FROM whatsapp_contact contact
    JOIN whatsapp_message sent ON sent.contact_id = contact.id
    WHERE contact.customer_id = ? AND contact.deleted_at IS NULL AND sent.customer_id = ?
      AND sent.campaign_id IS NOT NULL AND sent.contact_id IS NOT NULL AND sent.deleted_at IS NULL
  )`
