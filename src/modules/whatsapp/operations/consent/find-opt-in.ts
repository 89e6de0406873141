import { rows, type Database } from "../../database"
import { OPT_IN_COLUMNS, type OptIn } from "./opt-in"

/** The tick of a cart (`IDX_whatsapp_opt_in_request_cart`). */
export async function findOptIn(db: Database, cartId: string): Promise<OptIn | null> {
  const [optIn] = await rows<OptIn>(
    db,
    `SELECT ${OPT_IN_COLUMNS} FROM whatsapp_opt_in_request
     WHERE cart_id = ? AND deleted_at IS NULL`,
    [cartId]
  )
  return optIn ?? null
}

/** The same, locked until the transaction ends. */
export async function lockOptIn(db: Database, cartId: string): Promise<OptIn | null> {
  const [optIn] = await rows<OptIn>(
    db,
    `SELECT ${OPT_IN_COLUMNS} FROM whatsapp_opt_in_request
     WHERE cart_id = ? AND deleted_at IS NULL FOR UPDATE`,
    [cartId]
  )
  return optIn ?? null
}
