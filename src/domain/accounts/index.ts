export * from "./account-health"
export * from "./choose-default"
export * from "./choose-sender"
export * from "./whatsapp-link"
