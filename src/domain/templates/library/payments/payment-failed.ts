import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { PAY_BUTTON } from "../common-buttons"
import { defineLibraryTemplate } from "../define-library-template"
import { AMOUNT_DUE, PAY_PAGE } from "./open-payment"

/** Sent when a payment fails: which order waits, and how to pay it another way. */
export const paymentFailed = defineLibraryTemplate({
  name: "payment_failed",
  group: "payments",
  description: "A payment did not go through, and how to try again",
  trigger: "payment.failed",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, order_number: ORDER_NUMBER, amount: AMOUNT_DUE },
    buttons: { "0": PAY_PAGE },
  },
  buttons: [PAY_BUTTON],
  texts: {
    en: {
      header: "Payment did not go through",
      body: "Hi {{customer_name}}, your payment of *{{amount}}* for order *{{order_number}}* at {{shop_name}} did not go through, so your order is still waiting.\n\nPlease try again or choose another way to pay. If you need help, reply to this message.",
      buttons: ["Try again"],
    },
    es: {
      header: "El pago no se ha completado",
      body: "Hola, {{customer_name}}: tu pago de *{{amount}}* por el pedido *{{order_number}}* en {{shop_name}} no se ha completado y tu pedido sigue pendiente.\n\nInténtalo de nuevo o elige otra forma de pago. Si necesitas ayuda, responde a este mensaje.",
      buttons: ["Intentar de nuevo"],
    },
    pt_BR: {
      header: "O pagamento não foi aprovado",
      body: "Olá, {{customer_name}}! O seu pagamento de *{{amount}}* pelo pedido *{{order_number}}* na {{shop_name}} não foi aprovado, e o pedido continua pendente.\n\nTente de novo ou escolha outra forma de pagamento. Se precisar de ajuda, responda a esta mensagem.",
      buttons: ["Tentar de novo"],
    },
    hi: {
      header: "भुगतान नहीं हो पाया",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर ऑर्डर *{{order_number}}* के लिए आपका *{{amount}}* का भुगतान नहीं हो पाया, इसलिए आपका ऑर्डर अभी रुका हुआ है।\n\nकृपया दोबारा कोशिश करें या भुगतान का दूसरा तरीका चुनें। मदद चाहिए तो इस संदेश का जवाब दें।",
      buttons: ["दोबारा कोशिश करें"],
    },
    ar: {
      header: "لم تكتمل عملية الدفع",
      body: "مرحبًا {{customer_name}}، لم تكتمل عملية دفع مبلغ *{{amount}}* للطلب رقم *{{order_number}}* لدى {{shop_name}}، ولا يزال طلبك قيد الانتظار.\n\nيُرجى المحاولة مرة أخرى أو اختيار طريقة دفع مختلفة. وإذا احتجت إلى مساعدة، فيمكنك الرد على هذه الرسالة.",
      buttons: ["المحاولة مجددًا"],
    },
    de: {
      header: "Zahlung fehlgeschlagen",
      body: "Hallo {{customer_name}}, Ihre Zahlung von *{{amount}}* für die Bestellung *{{order_number}}* bei {{shop_name}} ist fehlgeschlagen. Ihre Bestellung wartet noch.\n\nBitte versuchen Sie es erneut oder wählen Sie eine andere Zahlungsart. Wenn Sie Hilfe brauchen, antworten Sie auf diese Nachricht.",
      buttons: ["Erneut versuchen"],
    },
    fr: {
      header: "Le paiement n’a pas abouti",
      body: "Bonjour {{customer_name}}, votre paiement de *{{amount}}* pour la commande *{{order_number}}* chez {{shop_name}} n’a pas abouti et votre commande reste en attente.\n\nRéessayez ou choisissez un autre moyen de paiement. Si vous avez besoin d’aide, répondez à ce message.",
      buttons: ["Réessayer"],
    },
  },
})
