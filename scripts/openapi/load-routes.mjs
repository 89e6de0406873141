import { loadSource } from "../docs/load-source.mjs"

/** The table of routes, and the schemas of the contract by the names the document gives them. */
export async function loadRoutes() {
  const { ROUTES, contract } = await loadSource("src/contract/routes/documented.ts")
  const named = Object.entries(contract).flatMap(([name, schema]) =>
    SHARED.test(name) && schema?._zod ? [[schema, nameOf(name)]] : []
  )
  return { routes: ROUTES, names: new Map(named) }
}

/** Things that stand in several answers; what a body or query takes is said where it is taken. */
const SHARED = /^(?!list|create|update|change|save|send|find|finish|retrieve|export|apply).*Schema$/

function nameOf(schemaName) {
  const name = schemaName.replace(/Schema$/, "")
  return name[0].toUpperCase() + name.slice(1)
}
