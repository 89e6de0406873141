export * from "./header-uploads"
export * from "./template-actions"
