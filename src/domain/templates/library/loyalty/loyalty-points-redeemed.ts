import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when points are redeemed, so that nobody spends them unnoticed. */
export const loyaltyPointsRedeemed = defineLibraryTemplate({
  name: "loyalty_points_redeemed",
  group: "loyalty",
  description: "Points were redeemed, and how many are left",
  trigger: "loyalty.points_redeemed",
  purpose: "loyalty",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, points: "{{ loyalty.points }}", points_balance: "{{ loyalty.balance }}" },
  },
  texts: {
    en: {
      header: "Points redeemed",
      body: "Hi {{customer_name}}, you have redeemed *{{points}}* points from your account at {{shop_name}}.\n\nPoints left: *{{points_balance}}*.\n\nIf this was not you, reply to this message.",
    },
    es: {
      header: "Puntos canjeados",
      body: "Hola, {{customer_name}}: se han canjeado *{{points}}* puntos de tu cuenta en {{shop_name}}.\n\nPuntos restantes: *{{points_balance}}*.\n\nSi no has sido tú, responde a este mensaje.",
    },
    pt_BR: {
      header: "Pontos resgatados",
      body: "Olá, {{customer_name}}! Foram resgatados *{{points}}* pontos da sua conta na {{shop_name}}.\n\nPontos restantes: *{{points_balance}}*.\n\nSe não foi você, responda a esta mensagem.",
    },
    hi: {
      header: "पॉइंट इस्तेमाल हुए",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके खाते से *{{points}}* पॉइंट इस्तेमाल किए गए हैं।\n\nबचे हुए पॉइंट: *{{points_balance}}*।\n\nअगर यह आपने नहीं किया है, तो इस संदेश का जवाब दें।",
    },
    ar: {
      header: "تم استبدال نقاط",
      body: "مرحبًا {{customer_name}}، تم استبدال *{{points}}* نقطة من حسابك لدى {{shop_name}}.\n\nالنقاط المتبقية: *{{points_balance}}*.\n\nإذا لم تقم بذلك بنفسك، فيُرجى الرد على هذه الرسالة.",
    },
    de: {
      header: "Punkte eingelöst",
      body: "Hallo {{customer_name}}, von Ihrem Konto bei {{shop_name}} wurden *{{points}}* Punkte eingelöst.\n\nVerbleibende Punkte: *{{points_balance}}*.\n\nWaren Sie das nicht? Dann antworten Sie auf diese Nachricht.",
    },
    fr: {
      header: "Points utilisés",
      body: "Bonjour {{customer_name}}, vous avez utilisé *{{points}}* points de votre compte chez {{shop_name}}.\n\nPoints restants : *{{points_balance}}*.\n\nSi ce n’était pas vous, répondez à ce message.",
    },
  },
})
