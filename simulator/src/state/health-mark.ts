export type Availability = "AVAILABLE" | "LIMITED" | "BLOCKED"

export type HealthError = {
  error_code: number
  error_description: string
  possible_solution: string
}

/** What somebody said Meta shall think of a number, an account, a portfolio or the app. */
export type HealthMark = {
  availability: Availability
  errors: HealthError[]
  information: string[]
}
