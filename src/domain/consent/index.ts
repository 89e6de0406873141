export * from "./confirmation-text"
export * from "./consent-state"
export * from "./consent-words"
export * from "./purposes"
