export * from "./template-actions"
