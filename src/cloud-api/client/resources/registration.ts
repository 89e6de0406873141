import { successSchema } from "../../schemas/responses/success"
import type { GraphSender } from "../graph-sender"
import { pathSegment } from "../path-segment"

type NumberRequest = { phoneNumberId: string; signal?: AbortSignal }

export type RequestCodeRequest = NumberRequest & {
  method: "SMS" | "VOICE"
  /** Language of the text or the call, for example `en_US`. */
  language: string
}

export type RegisterRequest = NumberRequest & {
  /** The number's six-digit PIN; the first registration sets it. */
  pin: string
  /** Country its data at rest stays in, for example `DE`; cannot be changed while registered. */
  dataLocalizationRegion?: string
}

/**
 * From a number that is only listed to one that sends.
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
 */
export type RegistrationCalls = {
  /** Has Meta text or call the number with a code. Refused with 136024 when asked too often. */
  requestCode(request: RequestCodeRequest): Promise<void>
  /** Proves that the number is the business's; six digits without a hyphen. */
  verifyCode(request: NumberRequest & { code: string }): Promise<void>
  /**
   * Connects a verified number to the Cloud API. Refused with 133005 for a wrong PIN, 133006 for a
   * number that is not verified and 133016 after ten requests in 72 hours.
   */
  register(request: RegisterRequest): Promise<void>
  /** Takes the number off the Cloud API; it stays in the account, and verified. */
  deregister(request: NumberRequest): Promise<void>
  /**
   * Sets the six digits `register` asks for. Two-step verification cannot be switched off here.
   * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/two-step-verification
   */
  setTwoStepPin(request: NumberRequest & { pin: string }): Promise<void>
}

export function createRegistrationCalls(sender: GraphSender): RegistrationCalls {
  async function post(
    { phoneNumberId, signal }: NumberRequest,
    action: string,
    json: Record<string, unknown>
  ): Promise<void> {
    const path = pathSegment(phoneNumberId) + action
    await sender.request({ method: "POST", path, json, schema: successSchema, signal })
  }

  return {
    requestCode: ({ method, language, ...request }) =>
      post(request, "/request_code", { code_method: method, language }),
    verifyCode: ({ code, ...request }) => post(request, "/verify_code", { code }),
    register: ({ pin, dataLocalizationRegion, ...request }) =>
      post(request, "/register", {
        messaging_product: "whatsapp",
        pin,
        data_localization_region: dataLocalizationRegion,
      }),
    deregister: (request) => post(request, "/deregister", { messaging_product: "whatsapp" }),
    setTwoStepPin: ({ pin, ...request }) => post(request, "", { pin }),
  }
}
