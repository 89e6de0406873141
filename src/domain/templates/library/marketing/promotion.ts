import { NAMES } from "../common-bindings"
import { PAGE_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"
import { CAMPAIGN_PAGE, OFFER, VALID_UNTIL } from "./campaign-bindings"

/** A campaign's offer under a picture. */
export const promotion = defineLibraryTemplate({
  name: "promotion",
  group: "marketing",
  description: "A campaign's offer under a picture",
  trigger: "whatsapp-campaign.started",
  purpose: "marketing",
  category: "MARKETING",
  headerFormat: "IMAGE",
  bindings: {
    headerMedia: { link: "{{ campaign.image_url }}" },
    body: { ...NAMES, offer: OFFER, valid_until: VALID_UNTIL },
    buttons: { "0": CAMPAIGN_PAGE },
  },
  buttons: [PAGE_BUTTON],
  texts: {
    en: {
      body: "Hi {{customer_name}}, at {{shop_name}} we have something for you: *{{offer}}*.\n\nUntil {{valid_until}}, while stocks last.",
      buttons: ["Shop now"],
    },
    es: {
      body: "Hola, {{customer_name}}: en {{shop_name}} tenemos algo para ti: *{{offer}}*.\n\nHasta el {{valid_until}}, mientras haya existencias.",
      buttons: ["Comprar ahora"],
    },
    pt_BR: {
      body: "Olá, {{customer_name}}! Na {{shop_name}} temos algo para você: *{{offer}}*.\n\nAté {{valid_until}}, enquanto durarem os estoques.",
      buttons: ["Comprar agora"],
    },
    hi: {
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} की ओर से आपके लिए: *{{offer}}*।\n\nयह ऑफ़र {{valid_until}} तक या स्टॉक रहने तक मान्य है।",
      buttons: ["अभी ख़रीदें"],
    },
    ar: {
      body: "مرحبًا {{customer_name}}، لدى {{shop_name}} عرض من أجلك: *{{offer}}*.\n\nيسري العرض حتى {{valid_until}} أو حتى نفاد الكمية.",
      buttons: ["تسوّق الآن"],
    },
    de: {
      body: "Hallo {{customer_name}}, bei {{shop_name}} wartet etwas auf Sie: *{{offer}}*.\n\nBis {{valid_until}}, solange der Vorrat reicht.",
      buttons: ["Jetzt einkaufen"],
    },
    fr: {
      body: "Bonjour {{customer_name}}, chez {{shop_name}}, nous avons pensé à vous : *{{offer}}*.\n\nJusqu’au {{valid_until}}, dans la limite des stocks disponibles.",
      buttons: ["J’en profite"],
    },
  },
})
