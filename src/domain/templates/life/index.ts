export * from "./pause-of"
export * from "./status-after"
export * from "./tell-template"
export * from "./template-life"
