import { GraphError } from "../graph/graph-error"
import { json } from "../http/reply"
import type { Route } from "../http/routes"
import { findChat, listChats } from "./list-chats"
import { builtFile } from "./built-files"
import { streamChanges } from "./stream-changes"

const notFound = (what: string) =>
  new GraphError({ code: 100, httpStatus: 404, message: `No such ${what}` })

/** The phone on screen and what its page asks for. */
export const phoneRoutes: readonly Route[] = [
  ["GET", "/", () => builtFile("index.html")],
  ["GET", "/_sim/phone.js", () => builtFile("phone.js")],
  ["GET", "/_sim/phone.css", () => builtFile("phone.css")],
  ["GET", "/_sim/events", streamChanges],
  ["GET", "/_sim/chats", ({ world }) => json({ chats: listChats(world) })],
  [
    "GET",
    "/_sim/chats/:number/:person",
    ({ world, params }) => {
      const chat = findChat(world, params.number ?? "", params.person ?? "")
      if (!chat) throw notFound("chat")
      return json({ chat })
    },
  ],
  [
    "GET",
    "/_sim/media/:id",
    ({ world, params }) => {
      const media = world.media.find(params.id ?? "")
      if (!media) throw notFound("file")
      return { status: 200, body: media.bytes, headers: { "content-type": media.mimeType } }
    },
  ],
]
