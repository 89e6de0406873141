export * from "./edit-allowance"
export * from "./template-actions"
