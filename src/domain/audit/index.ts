export * from "./changed-fields"
export * from "./mask-secrets"
export * from "./csv-line"
