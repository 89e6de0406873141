export * from "./assess-health"
export * from "./health-facts"
export { LANE_RULES } from "./lane-rules"
export { WEBHOOK_RULES } from "./webhook-rules"
