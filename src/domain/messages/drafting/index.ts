export * from "./choose-template"
export * from "./fill-template"
export * from "./message-request"
export * from "./policy-status"
