import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/**
 * Sent before points expire. It only says so: with a word on what to spend them on, Meta would
 * call it marketing.
 */
export const loyaltyPointsExpiring = defineLibraryTemplate({
  name: "loyalty_points_expiring",
  group: "loyalty",
  description: "Points are about to expire: how many and when",
  trigger: "loyalty.points_expiring",
  purpose: "loyalty",
  category: "UTILITY",
  bindings: {
    body: {
      ...NAMES,
      points: "{{ loyalty.points }}",
      points_balance: "{{ loyalty.balance }}",
      expires_on: "{{ loyalty.expires_at | date }}",
    },
  },
  texts: {
    en: {
      header: "Your points are about to expire",
      body: "Hi {{customer_name}}, this is a notice about your account at {{shop_name}}. Of your points, *{{points}}* expire on *{{expires_on}}*.\n\nYour balance today: *{{points_balance}}* points.",
    },
    es: {
      header: "Tus puntos están por caducar",
      body: "Hola, {{customer_name}}: te escribimos sobre tu cuenta en {{shop_name}}. En ella, *{{points}}* puntos caducan el *{{expires_on}}*.\n\nTu saldo de hoy: *{{points_balance}}* puntos.",
    },
    pt_BR: {
      header: "Os seus pontos vão expirar",
      body: "Olá, {{customer_name}}! Este é um aviso sobre a sua conta na {{shop_name}}: são *{{points}}* pontos que expiram em *{{expires_on}}*.\n\nO seu saldo hoje: *{{points_balance}}* pontos.",
    },
    hi: {
      header: "आपके पॉइंट समाप्त होने वाले हैं",
      body: "नमस्ते {{customer_name}} जी, यह {{shop_name}} पर आपके खाते की सूचना है। आपके *{{points}}* पॉइंट की वैधता *{{expires_on}}* को समाप्त हो रही है।\n\nआज का बैलेंस: *{{points_balance}}* पॉइंट।",
    },
    ar: {
      header: "نقاطك على وشك الانتهاء",
      body: "مرحبًا {{customer_name}}، هذا إشعار بشأن حسابك لدى {{shop_name}}. تنتهي صلاحية *{{points}}* نقطة من رصيدك بتاريخ *{{expires_on}}*.\n\nرصيدك اليوم: *{{points_balance}}* نقطة.",
    },
    de: {
      header: "Ihre Punkte verfallen bald",
      body: "Hallo {{customer_name}}, dies ist ein Hinweis zu Ihrem Konto bei {{shop_name}}. Davon verfallen *{{points}}* Punkte am *{{expires_on}}*.\n\nIhr Punktestand heute: *{{points_balance}}* Punkte.",
    },
    fr: {
      header: "Vos points arrivent à expiration",
      body: "Bonjour {{customer_name}}, voici une information sur votre compte chez {{shop_name}}. Parmi vos points, *{{points}}* expirent le *{{expires_on}}*.\n\nVotre solde aujourd’hui : *{{points_balance}}* points.",
    },
  },
})
