export * from "./bindings"
export * from "./pick-language"
