/** What a job asks Postgres, one after the other; named, so that each is planned once. */
export interface UsualStatements {
  select: Statement
  claim: Statement
  done: Statement
}

interface Statement {
  name: string
  text: string
}

/**
 * The engine's work, a message at a time: may it still be sent, mark it, write down its answer; in
 * the plugin's own tables.
 */
export const SAME_WORK: UsualStatements = {
  select: {
    name: "same-select",
    text: `
      SELECT message.payload
      FROM whatsapp_message message
      JOIN whatsapp_contact contact ON contact.id = message.contact_id
        AND contact.blocked_at IS NULL AND contact.deleted_at IS NULL
      JOIN whatsapp_consent consent ON consent.contact_id = contact.id
        AND consent.purpose = message.purpose AND consent.state = 'granted'
        AND consent.deleted_at IS NULL
      JOIN whatsapp_template template ON template.id = message.template_id
        AND template.status = 'APPROVED' AND template.deleted_at IS NULL
      WHERE message.id = $1 AND message.status = 'queued'`,
  },
  claim: {
    name: "same-claim",
    text: `
      UPDATE whatsapp_message SET status = 'sending', attempts = attempts + 1, updated_at = now()
      WHERE id = $1 AND status = 'queued'`,
  },
  done: {
    name: "same-done",
    text: `
      UPDATE whatsapp_message SET status = 'sent', wamid = $2, sent_at = now(), updated_at = now()
      WHERE id = $1 AND status = 'sending'`,
  },
}

/** The least a design of one job a message can do: three statements on a table with one index. */
export const BARE: UsualStatements = {
  select: { name: "bare-select", text: "SELECT payload FROM usual_message WHERE id = $1" },
  claim: {
    name: "bare-claim",
    text: `
      UPDATE usual_message SET status = 'sending', attempts = attempts + 1, updated_at = now()
      WHERE id = $1`,
  },
  done: {
    name: "bare-done",
    text: `
      UPDATE usual_message SET status = 'sent', wamid = $2, sent_at = now(), updated_at = now()
      WHERE id = $1`,
  },
}
