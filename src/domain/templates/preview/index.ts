export * from "./preview-template"
export * from "./test-media"
