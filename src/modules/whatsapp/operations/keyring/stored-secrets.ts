/** The columns that hold ciphertext. */
export const SECRET_COLUMNS = ["access_token_enc", "app_secret_enc", "verify_token_enc"] as const

/** SQL: one row for each secret of the accounts `account`. */
export const STORED_SECRETS = `LATERAL (VALUES ${SECRET_COLUMNS.map(
  (column) => `('${column}', account.${column})`
).join(", ")}) AS secret (name, ciphertext)`
