import { CART_ITEMS, NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a cart is abandoned; the button brings it back. */
export const cartReminder = defineLibraryTemplate({
  name: "cart_reminder",
  group: "marketing",
  description: "Reminds of a cart that was left, and brings it back",
  trigger: "whatsapp-cart.abandoned",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: { ...NAMES, items: CART_ITEMS, total: "{{ cart.total | money: cart.currency_code }}" },
    buttons: { "0": "{{ cart.recovery_token }}" },
  },
  buttons: [{ type: "URL", path: "/cart/recover/{{1}}", example: "abc" }],
  texts: {
    en: {
      header: "Your cart is waiting",
      body: "Hi {{customer_name}}, you left something in your cart at {{shop_name}}.\n\nItems: {{items}}\nTotal: *{{total}}*\n\nWe have kept it for you. Was anything unclear? Just reply, we are glad to help.",
      buttons: ["Back to my cart"],
    },
    es: {
      header: "Tu carrito te espera",
      body: "Hola, {{customer_name}}: dejaste algo en tu carrito de {{shop_name}}.\n\nArtículos: {{items}}\nTotal: *{{total}}*\n\nTe lo hemos guardado. ¿Te quedó alguna duda? Responde y te ayudamos encantados.",
      buttons: ["Volver al carrito"],
    },
    pt_BR: {
      header: "O seu carrinho está esperando",
      body: "Olá, {{customer_name}}! Você deixou algo no carrinho da {{shop_name}}.\n\nItens: {{items}}\nTotal: *{{total}}*\n\nGuardamos tudo para você. Ficou alguma dúvida? Responda, será um prazer ajudar.",
      buttons: ["Voltar ao carrinho"],
    },
    hi: {
      header: "आपका कार्ट इंतज़ार कर रहा है",
      body: "नमस्ते {{customer_name}} जी, आपने {{shop_name}} पर अपने कार्ट में कुछ छोड़ दिया था।\n\nसामान: {{items}}\nकुल राशि: *{{total}}*\n\nहमने इसे आपके लिए सँभाल कर रखा है। कोई सवाल हो तो जवाब दें, हमें मदद करके ख़ुशी होगी।",
      buttons: ["कार्ट पर वापस जाएँ"],
    },
    ar: {
      header: "سلتك في انتظارك",
      body: "مرحبًا {{customer_name}}، تركت بعض المنتجات في سلتك لدى {{shop_name}}.\n\nالمنتجات: {{items}}\nالإجمالي: *{{total}}*\n\nاحتفظنا بها من أجلك. وإذا كان لديك أي استفسار، فيسعدنا أن نساعدك بمجرد الرد.",
      buttons: ["العودة إلى السلة"],
    },
    de: {
      header: "Ihr Warenkorb wartet",
      body: "Hallo {{customer_name}}, in Ihrem Warenkorb bei {{shop_name}} liegt noch etwas.\n\nArtikel: {{items}}\nGesamtbetrag: *{{total}}*\n\nWir haben ihn für Sie aufgehoben. War etwas unklar? Antworten Sie einfach, wir helfen gern.",
      buttons: ["Zum Warenkorb"],
    },
    fr: {
      header: "Votre panier vous attend",
      body: "Bonjour {{customer_name}}, vous avez laissé des articles dans votre panier chez {{shop_name}}.\n\nArticles : {{items}}\nTotal : *{{total}}*\n\nNous l’avons gardé pour vous. Une question ? Répondez-nous, nous vous aiderons avec plaisir.",
      buttons: ["Reprendre mon panier"],
    },
  },
})
