import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when a statement of account is created, with its PDF. */
export const accountStatement = defineLibraryTemplate({
  name: "account_statement",
  group: "payments",
  description: "The statement of a customer's account as a PDF",
  trigger: "statement.created",
  purpose: "order_updates",
  category: "UTILITY",
  headerFormat: "DOCUMENT",
  bindings: {
    headerMedia: { link: "{{ statement.pdf_url }}", filename: "{{ statement.number }}.pdf" },
    body: {
      ...NAMES,
      period:
        "{{ statement.period_start | date: 'medium' }} – {{ statement.period_end | date: 'medium' }}",
      balance: "{{ statement.balance | money: statement.currency_code }}",
    },
  },
  texts: {
    en: {
      body: "Hi {{customer_name}}, here is the statement of your account with {{shop_name}}.\n\nPeriod: {{period}}\nBalance: *{{balance}}*\n\nPlease check it, and reply to this message if something does not match your records.",
    },
    es: {
      body: "Hola, {{customer_name}}: aquí tienes el estado de tu cuenta con {{shop_name}}.\n\nPeriodo: {{period}}\nSaldo: *{{balance}}*\n\nRevísalo y responde a este mensaje si algo no coincide con tus datos.",
    },
    pt_BR: {
      body: "Olá, {{customer_name}}! Aqui está o extrato da sua conta com a {{shop_name}}.\n\nPeríodo: {{period}}\nSaldo: *{{balance}}*\n\nConfira e responda a esta mensagem se algo não bater com os seus registros.",
    },
    hi: {
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} के साथ आपके खाते का विवरण यह रहा।\n\nअवधि: {{period}}\nशेष राशि: *{{balance}}*\n\nकृपया इसे जाँच लें और कुछ मेल न खाए तो इस संदेश का जवाब दें।",
    },
    ar: {
      body: "مرحبًا {{customer_name}}، هذا كشف حسابك لدى {{shop_name}}.\n\nالفترة: {{period}}\nالرصيد: *{{balance}}*\n\nيُرجى مراجعته والرد على هذه الرسالة إذا وجدت ما لا يطابق سجلاتك.",
    },
    de: {
      body: "Hallo {{customer_name}}, hier ist Ihr Kontoauszug bei {{shop_name}}.\n\nZeitraum: {{period}}\nSaldo: *{{balance}}*\n\nBitte prüfen Sie ihn und antworten Sie auf diese Nachricht, wenn etwas nicht mit Ihren Unterlagen übereinstimmt.",
    },
    fr: {
      body: "Bonjour {{customer_name}}, voici le relevé de votre compte chez {{shop_name}}.\n\nPériode : {{period}}\nSolde : *{{balance}}*\n\nVérifiez-le et répondez à ce message si quelque chose ne correspond pas à vos données.",
    },
  },
})
