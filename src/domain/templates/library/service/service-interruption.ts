import { NAMES } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Sent before something a customer relies on is unavailable for a while. */
export const serviceInterruption = defineLibraryTemplate({
  name: "service_interruption",
  group: "service",
  description: "Something will not be available for a while",
  trigger: "service.interrupted",
  purpose: "order_updates",
  category: "UTILITY",
  messageSendTtlSeconds: 43_200,
  bindings: {
    body: {
      ...NAMES,
      service: "{{ service.name | truncate: 80 }}",
      date: "{{ service.starts_at | date }}",
      start_time: "{{ service.starts_at | time }}",
      end_time: "{{ service.ends_at | time }}",
    },
  },
  texts: {
    en: {
      header: "Planned interruption",
      body: "Hi {{customer_name}}, please note a planned interruption at {{shop_name}}.\n\nNot available: *{{service}}*\nDate: *{{date}}*\nFrom {{start_time}} to {{end_time}}\n\nYour orders are safe. We apologise for the trouble; if it affects you, reply to this message.",
    },
    es: {
      header: "Interrupción programada",
      body: "Hola, {{customer_name}}: te informamos de una interrupción programada en {{shop_name}}.\n\nNo disponible: *{{service}}*\nFecha: *{{date}}*\nDe {{start_time}} a {{end_time}}\n\nTus pedidos no se ven afectados. Disculpa las molestias; si esto te perjudica, responde a este mensaje.",
    },
    pt_BR: {
      header: "Interrupção programada",
      body: "Olá, {{customer_name}}! Informamos uma interrupção programada na {{shop_name}}.\n\nIndisponível: *{{service}}*\nData: *{{date}}*\nDas {{start_time}} às {{end_time}}\n\nOs seus pedidos não são afetados. Pedimos desculpas pelo transtorno; se isso atrapalhar você, responda a esta mensagem.",
    },
    hi: {
      header: "सेवा में नियोजित रुकावट",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} की एक सेवा कुछ समय के लिए उपलब्ध नहीं रहेगी।\n\nसेवा: *{{service}}*\nतारीख: *{{date}}*\nसमय: {{start_time}} से {{end_time}} तक\n\nआपके ऑर्डर सुरक्षित हैं। असुविधा के लिए खेद है। अगर इससे आपको परेशानी हो, तो इस संदेश का जवाब दें।",
    },
    ar: {
      header: "توقف مؤقت مجدول",
      body: "مرحبًا {{customer_name}}، نود إعلامك بتوقف مؤقت مجدول لدى {{shop_name}}.\n\nالخدمة المتوقفة: *{{service}}*\nالتاريخ: *{{date}}*\nالوقت: من {{start_time}} إلى {{end_time}}\n\nطلباتك لن تتأثر. نعتذر عن الإزعاج، وإذا كان ذلك يؤثر عليك، فيمكنك الرد على هذه الرسالة.",
    },
    de: {
      header: "Geplante Unterbrechung",
      body: "Hallo {{customer_name}}, wir möchten Sie über eine geplante Unterbrechung bei {{shop_name}} informieren.\n\nNicht verfügbar: *{{service}}*\nDatum: *{{date}}*\nVon {{start_time}} bis {{end_time}} Uhr\n\nIhre Bestellungen sind davon nicht betroffen. Bitte entschuldigen Sie die Umstände. Haben Sie Fragen dazu? Dann antworten Sie auf diese Nachricht.",
    },
    fr: {
      header: "Interruption prévue",
      body: "Bonjour {{customer_name}}, nous vous informons d’une interruption prévue chez {{shop_name}}.\n\nIndisponible : *{{service}}*\nDate : *{{date}}*\nDe {{start_time}} à {{end_time}}\n\nVos commandes ne sont pas concernées. Veuillez nous excuser pour la gêne ; si cela vous pose problème, répondez à ce message.",
    },
  },
})
