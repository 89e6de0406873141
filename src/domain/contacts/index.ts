export * from "./phone-number"
