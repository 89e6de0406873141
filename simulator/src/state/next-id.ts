/** The first id of a kind nobody has yet: accounts begin with 1, numbers with 2, portfolios with 5. */
export function nextId(kind: "account" | "number" | "portfolio", taken: (id: string) => boolean) {
  const first = {
    account: 100_000_000_000_001,
    number: 200_000_000_000_001,
    portfolio: 500_000_000_000_001,
  }
  let id = first[kind]
  while (taken(String(id))) id += 1
  return String(id)
}
