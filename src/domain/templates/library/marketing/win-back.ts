import { NAMES } from "../common-bindings"
import { PAGE_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"
import { CAMPAIGN_CODE, CAMPAIGN_PAGE, OFFER, VALID_UNTIL } from "./campaign-bindings"

/** For customers who have not ordered for long. */
export const winBack = defineLibraryTemplate({
  name: "win_back",
  group: "marketing",
  description: "Brings back customers who have not ordered for long",
  trigger: "whatsapp-campaign.started",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: { ...NAMES, offer: OFFER, valid_until: VALID_UNTIL },
    buttons: { "0": CAMPAIGN_PAGE, "1": CAMPAIGN_CODE },
  },
  buttons: [PAGE_BUTTON, { type: "COPY_CODE", example: "THANKS10" }],
  texts: {
    en: {
      header: "It has been a while",
      body: "Hi {{customer_name}}, we have not seen you at {{shop_name}} for some time, and a lot is new since then.\n\nIf you would like to have a look, this is for you: *{{offer}}*, until {{valid_until}}. Copy the code below and enter it at checkout.",
      buttons: ["See what is new"],
    },
    es: {
      header: "Cuánto tiempo",
      body: "Hola, {{customer_name}}: hace tiempo que no te vemos por {{shop_name}} y hay muchas novedades desde entonces.\n\nSi te apetece echar un vistazo, esto es para ti: *{{offer}}*, hasta el {{valid_until}}. Copia el código de abajo e introdúcelo al pagar.",
      buttons: ["Ver novedades"],
    },
    pt_BR: {
      header: "Quanto tempo!",
      body: "Olá, {{customer_name}}! Faz tempo que não vemos você na {{shop_name}}, e muita coisa mudou desde então.\n\nSe quiser dar uma olhada, isto é para você: *{{offer}}*, até {{valid_until}}. Copie o código abaixo e use ao finalizar a compra.",
      buttons: ["Ver novidades"],
    },
    hi: {
      header: "बहुत दिन हो गए",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपको आए काफ़ी समय हो गया है और तब से यहाँ बहुत कुछ नया आया है।\n\nअगर आप देखना चाहें, तो यह आपके लिए है: *{{offer}}*, जो {{valid_until}} तक मान्य है। नीचे दिया कोड कॉपी करें और चेकआउट पर डालें।",
      buttons: ["नया क्या है, देखें"],
    },
    ar: {
      header: "مضى وقت طويل",
      body: "مرحبًا {{customer_name}}، لم نرك في {{shop_name}} منذ مدة، وقد وصلتنا منذ ذلك الحين منتجات جديدة كثيرة.\n\nإذا أحببت أن تلقي نظرة، فهذا من أجلك: *{{offer}}*، حتى {{valid_until}}. انسخ الرمز أدناه وأدخله عند الدفع.",
      buttons: ["اكتشاف الجديد"],
    },
    de: {
      header: "Lange nicht gesehen",
      body: "Hallo {{customer_name}}, wir haben Sie bei {{shop_name}} länger nicht gesehen, und seitdem ist viel Neues dazugekommen.\n\nFalls Sie sich umsehen möchten, ist das für Sie: *{{offer}}*, bis {{valid_until}}. Kopieren Sie den Code unten und geben Sie ihn an der Kasse ein.",
      buttons: ["Neues entdecken"],
    },
    fr: {
      header: "Cela fait longtemps",
      body: "Bonjour {{customer_name}}, vous nous manquez chez {{shop_name}} : cela fait un moment, et il y a beaucoup de nouveautés depuis.\n\nSi vous souhaitez y jeter un œil, ceci est pour vous : *{{offer}}*, jusqu’au {{valid_until}}. Copiez le code ci-dessous et saisissez-le au moment de payer.",
      buttons: ["Voir les nouveautés"],
    },
  },
})
