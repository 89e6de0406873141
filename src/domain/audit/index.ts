export * from "./changed-fields"
export * from "./mask-secrets"
