export * from "./compare-category-cost"
export * from "./markets"
export * from "./rate-card"
