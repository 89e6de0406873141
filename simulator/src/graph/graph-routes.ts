import type { Handler, Route } from "../http/routes"
import { authorize } from "./authorize"
import { debugToken } from "./accounts/debug-token"
import { subscribe, subscribedApps, unsubscribe } from "./accounts/subscribed-apps"
import { subscribeApp } from "./accounts/app-subscriptions"
import { listPhoneNumbers } from "./accounts/phone-numbers"
import { deleteNode, editNode, getNode } from "./get-node"
import { uploadMedia } from "./media/upload-media"
import { createTemplate } from "./templates/create-template"
import { deleteTemplates } from "./templates/delete-templates"
import { listTemplates } from "./templates/list-templates"
import { throwFault } from "./messages/throw-fault"

type Area = "media" | "management"

/** Every Graph request needs a good token, and may run into a fault somebody asked for. */
const guarded =
  (area: Area, handler: Handler): Handler =>
  (call, response) => {
    authorize(call.world, call.request.headers.authorization, call.query.get("access_token"))
    throwFault(call.world, area)
    return handler(call, response)
  }

const managed = (handler: Handler) => guarded("management", handler)

/** What answers besides `POST /{number}/messages`, which has its own way in. */
export const graphRoutes: readonly Route[] = [
  ["GET", "/debug_token", managed(debugToken)],
  ["POST", "/:id/media", guarded("media", uploadMedia)],
  ["GET", "/:id/message_templates", managed(listTemplates)],
  ["POST", "/:id/message_templates", managed(createTemplate)],
  ["DELETE", "/:id/message_templates", managed(deleteTemplates)],
  ["GET", "/:id/phone_numbers", managed(listPhoneNumbers)],
  ["GET", "/:id/subscribed_apps", managed(subscribedApps)],
  ["POST", "/:id/subscribed_apps", managed(subscribe)],
  ["DELETE", "/:id/subscribed_apps", managed(unsubscribe)],
  ["POST", "/:id/subscriptions", managed(subscribeApp)],
  ["GET", "/:id", managed(getNode)],
  ["POST", "/:id", managed(editNode)],
  ["DELETE", "/:id", managed(deleteNode)],
]
