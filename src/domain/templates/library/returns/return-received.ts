import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when returned items have arrived. */
export const returnReceived = defineLibraryTemplate({
  name: "return_received",
  group: "returns",
  description: "Returned items have arrived, and what happens next",
  trigger: "order.return_received",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: { body: { ...NAMES, order_number: ORDER_NUMBER } },
  texts: {
    en: {
      header: "We have your return",
      body: "Hi {{customer_name}}, what you sent back from order *{{order_number}}* has arrived at {{shop_name}}. We will check it and then let you know about your refund.",
    },
    es: {
      header: "Hemos recibido tu devolución",
      body: "Hola, {{customer_name}}: la devolución de tu pedido *{{order_number}}* ha llegado a {{shop_name}}. La revisaremos y después te informaremos sobre el reembolso.",
    },
    pt_BR: {
      header: "Recebemos a sua devolução",
      body: "Olá, {{customer_name}}! A devolução do seu pedido *{{order_number}}* chegou à {{shop_name}}. Vamos conferir os itens e depois informaremos sobre o reembolso.",
    },
    hi: {
      header: "आपकी वापसी मिल गई है",
      body: "नमस्ते {{customer_name}} जी, आपके ऑर्डर *{{order_number}}* का लौटाया गया सामान {{shop_name}} को मिल गया है। हम उसकी जाँच करेंगे और फिर रिफ़ंड के बारे में आपको बताएँगे।",
    },
    ar: {
      header: "استلمنا المنتجات المرتجعة",
      body: "مرحبًا {{customer_name}}، وصلت المنتجات المرتجعة من طلبك رقم *{{order_number}}* إلى {{shop_name}}. سنقوم بفحصها ثم نراسلك بشأن استرداد المبلغ.",
    },
    de: {
      header: "Ihre Rücksendung ist da",
      body: "Hallo {{customer_name}}, Ihre Rücksendung zur Bestellung *{{order_number}}* ist bei {{shop_name}} eingetroffen. Wir prüfen die Artikel und informieren Sie dann über die Erstattung.",
    },
    fr: {
      header: "Votre retour est arrivé",
      body: "Bonjour {{customer_name}}, le retour de votre commande *{{order_number}}* est bien arrivé chez {{shop_name}}. Nous allons le vérifier, puis nous vous informerons du remboursement.",
    },
  },
})
