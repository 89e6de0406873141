import { NAMES } from "../common-bindings"
import { PAGE_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"
import { CAMPAIGN_CODE, CAMPAIGN_PAGE, OFFER, VALID_UNTIL } from "./campaign-bindings"

/** A campaign's discount with the code to copy. */
export const discountCode = defineLibraryTemplate({
  name: "discount_code",
  group: "marketing",
  description: "A discount with a code to copy",
  trigger: "whatsapp-campaign.started",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: { ...NAMES, offer: OFFER, code: CAMPAIGN_CODE, valid_until: VALID_UNTIL },
    buttons: { "0": CAMPAIGN_PAGE, "1": CAMPAIGN_CODE },
  },
  buttons: [PAGE_BUTTON, { type: "COPY_CODE", example: "THANKS10" }],
  texts: {
    en: {
      header: "A thank-you for you",
      body: "Hi {{customer_name}}, thank you for shopping at {{shop_name}}. We have something for you: *{{offer}}*.\n\nUntil {{valid_until}}, enter the code *{{code}}* at checkout.",
      buttons: ["Go to the shop"],
    },
    es: {
      header: "Un detalle para ti",
      body: "Hola, {{customer_name}}: gracias por comprar en {{shop_name}}. Tenemos algo para ti: *{{offer}}*.\n\nHasta el {{valid_until}}, introduce el código *{{code}}* al pagar.",
      buttons: ["Ir a la tienda"],
    },
    pt_BR: {
      header: "Um agrado para você",
      body: "Olá, {{customer_name}}! Obrigado por comprar na {{shop_name}}. Temos algo para você: *{{offer}}*.\n\nAté {{valid_until}}, use o código *{{code}}* ao finalizar a compra.",
      buttons: ["Ir para a loja"],
    },
    hi: {
      header: "आपके लिए एक तोहफ़ा",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} से ख़रीदारी के लिए धन्यवाद। आपके लिए हमारे पास यह है: *{{offer}}*।\n\nचेकआउट पर कोड *{{code}}* डालें। यह {{valid_until}} तक मान्य है।",
      buttons: ["दुकान पर जाएँ"],
    },
    ar: {
      header: "هدية شكر لك",
      body: "مرحبًا {{customer_name}}، شكرًا لتسوّقك من {{shop_name}}. لدينا شيء من أجلك: *{{offer}}*.\n\nحتى {{valid_until}}، أدخل الرمز *{{code}}* عند الدفع.",
      buttons: ["الذهاب إلى المتجر"],
    },
    de: {
      header: "Ein Dankeschön für Sie",
      body: "Hallo {{customer_name}}, danke für Ihren Einkauf bei {{shop_name}}. Wir haben etwas für Sie: *{{offer}}*.\n\nGeben Sie bis {{valid_until}} an der Kasse den Code *{{code}}* ein.",
      buttons: ["Zum Shop"],
    },
    fr: {
      header: "Un merci pour vous",
      body: "Bonjour {{customer_name}}, merci pour vos achats chez {{shop_name}}. Voici un cadeau pour vous : *{{offer}}*.\n\nJusqu’au {{valid_until}}, saisissez le code *{{code}}* au moment de payer.",
      buttons: ["Voir la boutique"],
    },
  },
})
