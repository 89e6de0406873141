/** SQL: what of a message `message` decides whether another number can send it. */
export const KIND_COLUMNS = `message.account_id, message.template_name, message.template_language,
    message.type = 'template' AS is_template, message.payload IS NOT NULL AS is_rendered,
    message.recipient ~ '^[+]{0,1}[0-9]+$' AS is_by_phone`

/** SQL: the template of the same name and language in the account of `target`, for a `kind`. */
export const TARGET_TEMPLATE = `SELECT template.id FROM whatsapp_template template
      WHERE template.account_id = target.account_id AND template.name = kind.template_name
        AND template.language = kind.template_language
        AND template.status IN ('APPROVED', 'PAUSED') AND template.deleted_at IS NULL`

/**
 * SQL: whether the number `target` can send messages of a `kind`. Replies cannot move: the window in
 * which they may be sent belongs to the number the person wrote to. Into another account only what it
 * has an approved template for can move, once rendered, and to people known by their phone number.
 */
export const IS_MOVABLE = `kind.is_template AND (
      kind.account_id = target.account_id
      OR kind.is_rendered AND kind.is_by_phone AND EXISTS (${TARGET_TEMPLATE})
    )`
