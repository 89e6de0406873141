import type { Applier } from "../applier"

/**
 * People whose business-scoped user id changed. Finding them is all there is to do: the new id is
 * added to the contact that has the old one, and nothing moves.
 */
export const userIdUpdate: Applier<"user_id_update"> = {
  kind: "user_id_update",
  personOf: ({ update, contact }, { scope }) => ({
    userId: update.user_id?.previous,
    parentUserId: update.parent_user_id?.previous,
    waId: update.wa_id ?? contact?.wa_id,
    profileName: contact?.profile?.name,
    scope,
    newNames: {
      userId: update.user_id?.current,
      parentUserId: update.parent_user_id?.current,
      username: contact?.profile?.username,
      scope,
    },
  }),
  apply: () => Promise.resolve([]),
}
