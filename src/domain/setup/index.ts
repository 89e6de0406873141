export * from "./setup-check"
