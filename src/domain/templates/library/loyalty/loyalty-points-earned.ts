import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when points are earned: how many, and how many there are now. */
export const loyaltyPointsEarned = defineLibraryTemplate({
  name: "loyalty_points_earned",
  group: "loyalty",
  description: "Points were earned, and how many there are now",
  trigger: "loyalty.points_earned",
  purpose: "loyalty",
  category: "UTILITY",
  bindings: {
    body: { ...NAMES, points: "{{ loyalty.points }}", points_balance: "{{ loyalty.balance }}" },
  },
  texts: {
    en: {
      header: "Points added to your account",
      body: "Hi {{customer_name}}, we have added *{{points}}* points to your account at {{shop_name}}.\n\nYour balance: *{{points_balance}}* points.",
    },
    es: {
      header: "Puntos sumados a tu cuenta",
      body: "Hola, {{customer_name}}: se han sumado *{{points}}* puntos a tu cuenta en {{shop_name}}.\n\nTu saldo: *{{points_balance}}* puntos.",
    },
    pt_BR: {
      header: "Pontos creditados na sua conta",
      body: "Olá, {{customer_name}}! Foram creditados *{{points}}* pontos na sua conta na {{shop_name}}.\n\nO seu saldo: *{{points_balance}}* pontos.",
    },
    hi: {
      header: "आपके खाते में पॉइंट जुड़े",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके खाते में *{{points}}* पॉइंट जोड़े गए हैं।\n\nआपका बैलेंस: *{{points_balance}}* पॉइंट।",
    },
    ar: {
      header: "أُضيفت نقاط إلى حسابك",
      body: "مرحبًا {{customer_name}}، أُضيفت *{{points}}* نقطة إلى حسابك لدى {{shop_name}}.\n\nرصيدك الآن: *{{points_balance}}* نقطة.",
    },
    de: {
      header: "Punkte gutgeschrieben",
      body: "Hallo {{customer_name}}, Ihrem Konto bei {{shop_name}} wurden *{{points}}* Punkte gutgeschrieben.\n\nIhr Punktestand: *{{points_balance}}* Punkte.",
    },
    fr: {
      header: "Points ajoutés à votre compte",
      body: "Bonjour {{customer_name}}, nous avons ajouté *{{points}}* points à votre compte chez {{shop_name}}.\n\nVotre solde : *{{points_balance}}* points.",
    },
  },
})
