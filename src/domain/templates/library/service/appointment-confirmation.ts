import { defineLibraryTemplate } from "../define-library-template"
import { APPOINTMENT } from "./appointment-bindings"

/** Sent when an appointment is made. */
export const appointmentConfirmation = defineLibraryTemplate({
  name: "appointment_confirmation",
  group: "service",
  description: "An appointment was made: when and where",
  trigger: "appointment.confirmed",
  purpose: "order_updates",
  category: "UTILITY",
  bindings: { body: APPOINTMENT },
  buttons: [{ type: "QUICK_REPLY" }],
  texts: {
    en: {
      header: "Appointment confirmed",
      body: "Hi {{customer_name}}, your appointment at {{shop_name}} is confirmed.\n\nFor: *{{appointment}}*\nDate: *{{date}}*\nTime: *{{time}}*\nPlace: {{place}}\n\nWe look forward to seeing you.",
      buttons: ["Change the appointment"],
    },
    es: {
      header: "Cita confirmada",
      body: "Hola, {{customer_name}}: tu cita en {{shop_name}} está confirmada.\n\nMotivo: *{{appointment}}*\nFecha: *{{date}}*\nHora: *{{time}}*\nLugar: {{place}}\n\nTe esperamos ese día con mucho gusto.",
      buttons: ["Cambiar la cita"],
    },
    pt_BR: {
      header: "Horário confirmado",
      body: "Olá, {{customer_name}}! O seu horário na {{shop_name}} está confirmado.\n\nMotivo: *{{appointment}}*\nData: *{{date}}*\nHora: *{{time}}*\nLocal: {{place}}\n\nEsperamos por você.",
      buttons: ["Alterar o horário"],
    },
    hi: {
      header: "अपॉइंटमेंट की पुष्टि",
      body: "नमस्ते {{customer_name}} जी, {{shop_name}} पर आपका अपॉइंटमेंट तय हो गया है।\n\nकिसलिए: *{{appointment}}*\nतारीख: *{{date}}*\nसमय: *{{time}}*\nजगह: {{place}}\n\nहमें आपका इंतज़ार रहेगा।",
      buttons: ["अपॉइंटमेंट बदलें"],
    },
    ar: {
      header: "تم تأكيد الموعد",
      body: "مرحبًا {{customer_name}}، تم تأكيد موعدك لدى {{shop_name}}.\n\nالموعد: *{{appointment}}*\nالتاريخ: *{{date}}*\nالوقت: *{{time}}*\nالمكان: {{place}}\n\nيسعدنا حضورك، ونتطلع إلى رؤيتك.",
      buttons: ["تغيير الموعد"],
    },
    de: {
      header: "Termin bestätigt",
      body: "Hallo {{customer_name}}, Ihr Termin bei {{shop_name}} ist bestätigt.\n\nAnlass: *{{appointment}}*\nDatum: *{{date}}*\nUhrzeit: *{{time}}*\nOrt: {{place}}\n\nWir freuen uns auf Sie.",
      buttons: ["Termin ändern"],
    },
    fr: {
      header: "Rendez-vous confirmé",
      body: "Bonjour {{customer_name}}, votre rendez-vous chez {{shop_name}} est confirmé.\n\nObjet : *{{appointment}}*\nDate : *{{date}}*\nHeure : *{{time}}*\nLieu : {{place}}\n\nAu plaisir de vous accueillir.",
      buttons: ["Modifier le rendez-vous"],
    },
  },
})
