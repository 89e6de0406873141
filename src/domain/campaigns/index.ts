export * from "./campaign-audience"
export * from "./campaign-context"
