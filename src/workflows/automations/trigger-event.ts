/** Something that happened in the shop, named so that it is handled once however often it is told. */
export interface TriggerEvent {
  /** A trigger of `domain/automations/triggers.ts`. */
  trigger: "order.placed" | "payment.captured"
  /** `<trigger>:<entity id>`: one run of each automation for each key. */
  eventKey: string
  /** The order or payment it happened to. */
  entityId: string
  /** The event said that nobody should be notified. */
  notificationsDisabled?: boolean
  /** Only these automations run; without it all that are enabled. */
  onlyAutomations?: string[]
}

/** An event about one entity, with the key that deduplicates it. */
export function triggerEvent(
  trigger: TriggerEvent["trigger"],
  entityId: string,
  { no_notification }: { no_notification?: boolean } = {}
): TriggerEvent {
  return {
    trigger,
    entityId,
    eventKey: `${trigger}:${entityId}`,
    notificationsDisabled: no_notification === true,
  }
}
