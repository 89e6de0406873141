import { SHOP_NAME } from "../common-bindings"
import { defineLibraryTemplate } from "../define-library-template"

/** Carries one person's invitation to another, in their own words. */
export const invitation = defineLibraryTemplate({
  name: "invitation",
  group: "marketing",
  description: "One person invites another, in their own words",
  trigger: "invitation.created",
  purpose: "marketing",
  category: "MARKETING",
  bindings: {
    body: {
      inviter_name: "{{ invitation.inviter_name | truncate: 60 }}",
      shop_name: SHOP_NAME,
      message: "{{ invitation.message | truncate: 300 }}",
    },
    buttons: { "0": "{{ invitation.token }}" },
  },
  buttons: [{ type: "URL", path: "/invite/{{1}}", example: "inv-5f2c" }],
  texts: {
    en: {
      header: "You are invited",
      body: "Hello! You have an invitation from {{inviter_name}} to {{shop_name}}. This is what they write to you:\n\n_{{message}}_\n\nTap the button to accept it. If you do not know the sender, you need not do anything.",
      buttons: ["Accept invitation"],
    },
    es: {
      header: "Tienes una invitación",
      body: "¡Hola! Tienes una invitación de {{inviter_name}} para {{shop_name}}. Esto es lo que te escribe:\n\n_{{message}}_\n\nToca el botón para aceptarla. Si no conoces a quien te la envía, no tienes que hacer nada.",
      buttons: ["Aceptar invitación"],
    },
    pt_BR: {
      header: "Você recebeu um convite",
      body: "Olá! Você recebeu um convite de {{inviter_name}} para a {{shop_name}}. Veja a mensagem:\n\n_{{message}}_\n\nToque no botão para aceitar. Se você não conhece quem enviou, não precisa fazer nada.",
      buttons: ["Aceitar convite"],
    },
    hi: {
      header: "आपके लिए निमंत्रण",
      body: "नमस्ते! {{inviter_name}} ने आपको {{shop_name}} के लिए निमंत्रण भेजा है। उनका संदेश:\n\n_{{message}}_\n\nस्वीकार करने के लिए बटन दबाएँ। अगर आप भेजने वाले को नहीं जानते, तो कुछ करने की ज़रूरत नहीं है।",
      buttons: ["निमंत्रण स्वीकार करें"],
    },
    ar: {
      header: "لديك دعوة",
      body: "مرحبًا! وصلتك دعوة من {{inviter_name}} إلى {{shop_name}}.\n\nالرسالة: _{{message}}_\n\nاضغط على الزر لقبول الدعوة. وإذا كنت لا تعرف المرسل، فلا يلزمك أي إجراء.",
      buttons: ["قبول الدعوة"],
    },
    de: {
      header: "Sie sind eingeladen",
      body: "Hallo! Sie haben eine Einladung von {{inviter_name}} zu {{shop_name}}. Das schreibt Ihnen diese Person:\n\n_{{message}}_\n\nTippen Sie auf die Schaltfläche, um sie anzunehmen. Kennen Sie den Absender nicht, brauchen Sie nichts zu tun.",
      buttons: ["Einladung annehmen"],
    },
    fr: {
      header: "Vous avez une invitation",
      body: "Bonjour ! Vous avez reçu une invitation de {{inviter_name}} pour {{shop_name}}. Voici son message :\n\n_{{message}}_\n\nAppuyez sur le bouton pour l’accepter. Si vous ne connaissez pas l’expéditeur, vous n’avez rien à faire.",
      buttons: ["Accepter l’invitation"],
    },
  },
})
