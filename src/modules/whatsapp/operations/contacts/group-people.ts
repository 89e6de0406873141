import { nameKey, type IdentityName } from "./person-names"

/**
 * Puts people who share a name into one group, so that one person who appears several times in a
 * batch becomes one contact. Answers the group of each, by position.
 */
export function groupPeople(people: readonly (readonly IdentityName[])[]): number[] {
  const parents = people.map((_, index) => index)
  const firstWithName = new Map<string, number>()

  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    return root
  }
  people.forEach((names, index) => {
    for (const key of names.map(nameKey)) {
      const earlier = firstWithName.get(key)
      if (earlier === undefined) firstWithName.set(key, index)
      else parents[rootOf(index)] = rootOf(earlier)
    }
  })
  return people.map((_, index) => rootOf(index))
}
