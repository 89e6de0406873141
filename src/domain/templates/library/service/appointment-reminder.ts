import { defineLibraryTemplate } from "../define-library-template"
import { APPOINTMENT } from "./appointment-bindings"

/** Sent before an appointment. Half a day later it may be over, so Meta drops it then. */
export const appointmentReminder = defineLibraryTemplate({
  name: "appointment_reminder",
  group: "service",
  description: "An appointment is near; one tap confirms or changes it",
  trigger: "appointment.upcoming",
  purpose: "order_updates",
  category: "UTILITY",
  messageSendTtlSeconds: 43_200,
  bindings: { body: APPOINTMENT },
  buttons: [{ type: "QUICK_REPLY" }, { type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "Your appointment is coming up",
      body: "Hi {{customer_name}}, this is a reminder of your appointment at {{shop_name}}.\n\nFor: *{{appointment}}*\nDate: *{{date}}*\nTime: *{{time}}*\nPlace: {{place}}\n\nWill you be able to come?",
      buttons: ["I will be there", "I need another time"],
    },
    es: {
      header: "Tu cita se acerca",
      body: "Hola, {{customer_name}}: te recordamos tu cita en {{shop_name}}.\n\nMotivo: *{{appointment}}*\nFecha: *{{date}}*\nHora: *{{time}}*\nLugar: {{place}}\n\n¿Podrás venir a esta hora?",
      buttons: ["Sí, iré", "Necesito otra hora"],
    },
    pt_BR: {
      header: "O seu horário está chegando",
      body: "Olá, {{customer_name}}! Este é um lembrete do seu horário na {{shop_name}}.\n\nMotivo: *{{appointment}}*\nData: *{{date}}*\nHora: *{{time}}*\nLocal: {{place}}\n\nVocê poderá vir?",
      buttons: ["Sim, eu vou", "Preciso de outro horário"],
    },
    hi: {
      header: "आपका अपॉइंटमेंट पास है",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपके अपॉइंटमेंट की याद दिलाना चाहते हैं।\n\nकिसलिए: *{{appointment}}*\nतारीख: *{{date}}*\nसमय: *{{time}}*\nजगह: {{place}}\n\nक्या आप आ पाएँगे?",
      buttons: ["हाँ, ज़रूर", "दूसरा समय चाहिए"],
    },
    ar: {
      header: "موعدك يقترب",
      body: "مرحبًا {{customer_name}}، نذكّرك بموعدك لدى {{shop_name}}.\n\nالموعد: *{{appointment}}*\nالتاريخ: *{{date}}*\nالوقت: *{{time}}*\nالمكان: {{place}}\n\nهل يمكنك الحضور في هذا الوقت؟",
      buttons: ["نعم، سأحضر", "أحتاج إلى وقت آخر"],
    },
    de: {
      header: "Ihr Termin rückt näher",
      body: "Hallo {{customer_name}}, wir erinnern Sie an Ihren Termin bei {{shop_name}}.\n\nAnlass: *{{appointment}}*\nDatum: *{{date}}*\nUhrzeit: *{{time}}*\nOrt: {{place}}\n\nKönnen Sie kommen?",
      buttons: ["Ja, ich komme", "Anderer Termin, bitte"],
    },
    fr: {
      header: "Votre rendez-vous approche",
      body: "Bonjour {{customer_name}}, nous vous rappelons votre rendez-vous chez {{shop_name}}.\n\nObjet : *{{appointment}}*\nDate : *{{date}}*\nHeure : *{{time}}*\nLieu : {{place}}\n\nPourrez-vous venir ?",
      buttons: ["Oui, je viendrai", "Changer d’horaire"],
    },
  },
})
