import type { StoredTemplate } from "./stored-template"

/** What Meta itself puts in every new account. */
export const helloWorld: Omit<StoredTemplate, "id"> = {
  name: "hello_world",
  language: "en_US",
  status: "APPROVED",
  category: "UTILITY",
  parameter_format: "POSITIONAL",
  components: [
    { type: "HEADER", format: "TEXT", text: "Hello World" },
    {
      type: "BODY",
      text:
        "Welcome and congratulations!! This message demonstrates your ability to send a WhatsApp " +
        "message notification from the Cloud API, hosted by Meta. Thank you for taking the time to " +
        "test with us.",
    },
    { type: "FOOTER", text: "WhatsApp Business Platform sample message" },
  ],
  quality_score: { score: "UNKNOWN" },
  rejected_reason: "NONE",
}
