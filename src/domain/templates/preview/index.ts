export * from "./preview-note"
export * from "./preview-template"
export * from "./test-media"
export * from "./read-components"
