import * as wire from "../schemas/webhooks"
import { contactOf } from "./change"
import { accountReaders } from "./account-readers"
import { eachOf, part, whole, type Reader } from "./readers"
import { statusReader } from "./status-reader"

const messages = eachOf("messages", {
  schema: wire.inboundMessageSchema,
  event: (message, change) => ({
    kind: "message",
    message,
    contact: contactOf(change, { waId: message.from, userId: message.from_user_id }),
  }),
})

const errors = eachOf("errors", {
  schema: wire.webhookErrorSchema,
  event: (error) => ({ kind: "error", error }),
})

const groups = eachOf("groups", {
  schema: wire.groupEventSchema,
  event: (group) => ({ kind: "group", group }),
})

const messageEchoes = eachOf("message_echoes", {
  schema: wire.messageEchoSchema,
  event: (echo) => ({ kind: "message_echo", echo }),
})

/** What each webhook field holds. A field that is not here gives an `unknown` event. */
export const fieldReaders: Readonly<Record<string, readonly Reader[]>> = {
  ...accountReaders,
  messages: [
    messages,
    statusReader,
    errors,
    eachOf("user_actions", {
      schema: wire.userActionSchema,
      event: (action) => ({ kind: "user_action", action }),
    }),
  ],
  user_preferences: [
    eachOf("user_preferences", {
      schema: wire.userPreferenceSchema,
      event: (preference, change) => ({
        kind: "user_preferences",
        preference,
        contact: contactOf(change, { waId: preference.wa_id, userId: preference.user_id }),
      }),
    }),
  ],
  user_id_update: [
    eachOf("user_id_update", {
      schema: wire.userIdUpdateSchema,
      event: (update, change) => ({
        kind: "user_id_update",
        update,
        contact: contactOf(change, { waId: update.wa_id, userId: update.user_id?.current }),
      }),
    }),
  ],
  calls: [
    eachOf("calls", {
      schema: wire.callSchema,
      event: (call, change) => ({
        kind: "call",
        call,
        contact: contactOf(change, { waId: call.from }),
      }),
    }),
    eachOf("statuses", {
      schema: wire.callStatusSchema,
      event: (status) => ({ kind: "call_status", status }),
    }),
    errors,
  ],
  history: [
    eachOf("history", {
      schema: wire.historyChunkSchema,
      event: (history) => ({ kind: "history", history }),
    }),
    eachOf("messages", {
      schema: wire.inboundMessageSchema,
      event: (message) => ({ kind: "history_message", message }),
    }),
  ],
  smb_app_state_sync: [
    eachOf("state_sync", {
      schema: wire.contactSyncSchema,
      event: (sync) => ({ kind: "contact_sync", sync }),
    }),
  ],
  smb_message_echoes: [messageEchoes],
  message_echoes: [messageEchoes],
  standby: [
    part("standby", {
      schema: wire.standbySchema,
      event: (standby) => ({ kind: "standby", standby }),
    }),
  ],
  messaging_handovers: [
    whole({
      schema: wire.handoverSchema,
      event: (handover) => ({ kind: "handover", handover }),
    }),
  ],
  group_lifecycle_update: [groups],
  group_participants_update: [groups],
  group_settings_update: [groups],
  group_status_update: [groups],
  automatic_events: [
    eachOf("automatic_events", {
      schema: wire.automaticEventSchema,
      event: (event) => ({ kind: "automatic_event", event }),
    }),
  ],
}
