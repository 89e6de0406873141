export * from "./leaves-an-owner"
export * from "./roles"
