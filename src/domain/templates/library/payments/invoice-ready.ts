import { NAMES, ORDER_NUMBER } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent when an invoice is created, with its PDF. */
export const invoiceReady = defineLibraryTemplate({
  name: "invoice_ready",
  group: "payments",
  description: "The invoice as a PDF",
  trigger: "invoice.created",
  purpose: "order_updates",
  category: "UTILITY",
  headerFormat: "DOCUMENT",
  bindings: {
    headerMedia: { link: "{{ invoice.pdf_url }}", filename: "{{ invoice.number }}.pdf" },
    body: {
      ...NAMES,
      order_number: ORDER_NUMBER,
      invoice_number: "{{ invoice.number }}",
      issued_on: "{{ invoice.issued_at | date }}",
      total: "{{ invoice.total | money: invoice.currency_code }}",
    },
  },
  texts: {
    en: {
      body: "Hi {{customer_name}}, here is the invoice for your order *{{order_number}}* at {{shop_name}}.\n\nInvoice number: *{{invoice_number}}*\nDate: {{issued_on}}\nTotal: *{{total}}*\n\nIf anything on it has to be corrected, reply to this message.",
    },
    es: {
      body: "Hola, {{customer_name}}: aquí tienes la factura de tu pedido *{{order_number}}* en {{shop_name}}.\n\nNúmero de factura: *{{invoice_number}}*\nFecha: {{issued_on}}\nTotal: *{{total}}*\n\nSi hay que corregir algo, responde a este mensaje.",
    },
    pt_BR: {
      body: "Olá, {{customer_name}}! Aqui está a fatura do seu pedido *{{order_number}}* na {{shop_name}}.\n\nNúmero da fatura: *{{invoice_number}}*\nData: {{issued_on}}\nTotal: *{{total}}*\n\nSe precisar corrigir algum dado, responda a esta mensagem.",
    },
    hi: {
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके ऑर्डर *{{order_number}}* का इनवॉइस यह रहा।\n\nइनवॉइस नंबर: *{{invoice_number}}*\nतारीख: {{issued_on}}\nकुल राशि: *{{total}}*\n\nअगर इसमें कुछ सुधारना हो, तो इस संदेश का जवाब दें।",
    },
    ar: {
      body: "مرحبًا {{customer_name}}، هذه فاتورة طلبك رقم *{{order_number}}* من {{shop_name}}.\n\nرقم الفاتورة: *{{invoice_number}}*\nالتاريخ: {{issued_on}}\nالإجمالي: *{{total}}*\n\nإذا كان في الفاتورة ما يحتاج إلى تصحيح، فيمكنك الرد على هذه الرسالة.",
    },
    de: {
      body: "Hallo {{customer_name}}, hier ist die Rechnung zu Ihrer Bestellung *{{order_number}}* bei {{shop_name}}.\n\nRechnungsnummer: *{{invoice_number}}*\nDatum: {{issued_on}}\nGesamtbetrag: *{{total}}*\n\nMuss etwas berichtigt werden? Dann antworten Sie auf diese Nachricht.",
    },
    fr: {
      body: "Bonjour {{customer_name}}, voici la facture de votre commande *{{order_number}}* chez {{shop_name}}.\n\nNuméro de facture : *{{invoice_number}}*\nDate : {{issued_on}}\nTotal : *{{total}}*\n\nSi une correction est nécessaire, répondez à ce message.",
    },
  },
})
