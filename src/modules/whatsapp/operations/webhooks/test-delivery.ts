/**
 * How every test delivery begins. It has no entry, so that it is about nobody and changes nothing;
 * Meta sends none like it.
 */
export const TEST_DELIVERY_START = '{"object":"whatsapp_business_account","entry":[],"medusa_test":'

/** A delivery of our own, to try the way from our address to the database. */
export function testDelivery({ id, sentAt }: { id: string; sentAt: Date }): string {
  return `${TEST_DELIVERY_START}${JSON.stringify({ id, sent_at: sentAt.toISOString() })}}`
}
