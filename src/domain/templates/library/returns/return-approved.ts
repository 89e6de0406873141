import { NAMES, ORDER_NUMBER, ORDER_PAGE } from "../common-bindings"
import { ORDER_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a return is requested in Medusa, which is when the shop has agreed to it. */
export const returnApproved = defineLibraryTemplate({
  name: "return_approved",
  group: "returns",
  description: "A return was agreed to, and what to do now",
  trigger: "order.return_requested",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER },
    buttons: { "0": ORDER_PAGE },
  },
  buttons: [ORDER_BUTTON],
  texts: {
    en: {
      header: "Return approved",
      body: "Hi {{customer_name}}, your return from order *{{order_number}}* at {{shop_name}} has been approved.\n\nPlease pack the items well, put the order number in the parcel and send it back. We will write to you when it arrives.",
      buttons: ["View order"],
    },
    es: {
      header: "Devolución aceptada",
      body: "Hola, {{customer_name}}: hemos aceptado la devolución de tu pedido *{{order_number}}* en {{shop_name}}.\n\nEmbala bien los artículos, incluye el número de pedido en el paquete y envíanoslo. Te avisaremos cuando llegue.",
      buttons: ["Ver pedido"],
    },
    pt_BR: {
      header: "Devolução aprovada",
      body: "Olá, {{customer_name}}! A devolução do seu pedido *{{order_number}}* na {{shop_name}} foi aprovada.\n\nEmbale bem os itens, coloque o número do pedido no pacote e envie de volta. Avisaremos quando ele chegar.",
      buttons: ["Ver pedido"],
    },
    hi: {
      header: "वापसी स्वीकार हुई",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके ऑर्डर *{{order_number}}* की वापसी स्वीकार कर ली गई है।\n\nकृपया सामान अच्छी तरह पैक करें, पैकेट में ऑर्डर नंबर रखें और हमें वापस भेज दें। पैकेट मिलते ही हम आपको संदेश भेजेंगे।",
      buttons: ["ऑर्डर देखें"],
    },
    ar: {
      header: "تم قبول طلب الإرجاع",
      body: "مرحبًا {{customer_name}}، تم قبول إرجاع طلبك رقم *{{order_number}}* من {{shop_name}}.\n\nيُرجى تغليف المنتجات جيدًا ووضع رقم الطلب داخل الطرد ثم إعادته إلينا. سنراسلك فور وصوله.",
      buttons: ["تفاصيل الطلب"],
    },
    de: {
      header: "Rücksendung genehmigt",
      body: "Hallo {{customer_name}}, Ihre Rücksendung zur Bestellung *{{order_number}}* bei {{shop_name}} wurde genehmigt.\n\nBitte verpacken Sie die Artikel gut, legen Sie die Bestellnummer bei und senden Sie das Paket zurück. Wir melden uns, sobald es da ist.",
      buttons: ["Bestellung ansehen"],
    },
    fr: {
      header: "Retour accepté",
      body: "Bonjour {{customer_name}}, le retour de votre commande *{{order_number}}* chez {{shop_name}} est accepté.\n\nEmballez bien les articles, glissez le numéro de commande dans le colis et renvoyez-le-nous. Nous vous écrirons à sa réception.",
      buttons: ["Voir la commande"],
    },
  },
})
