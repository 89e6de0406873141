/**
 * Makes times that came as text into dates: which of the two a row holds depends on whose connection
 * read it, Medusa's or its ORM's.
 */
export function withDates<Row extends object>(row: Row, keys: readonly (keyof Row)[]): Row {
  const dates = keys.flatMap((key) => {
    const value = row[key]
    return typeof value === "string" ? [[key, new Date(value)]] : []
  })
  return { ...row, ...(Object.fromEntries(dates) as Partial<Row>) }
}
