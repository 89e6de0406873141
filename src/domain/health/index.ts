export * from "./assess-health"
export * from "./health-facts"
