export * from "./read-refusal"
export * from "./refusals"
export * from "./write-refusal"
