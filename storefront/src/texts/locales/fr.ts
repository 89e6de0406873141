import type { OptInTexts } from "../opt-in-texts"

export const fr: OptInTexts = {
  wording:
    "Je souhaite recevoir sur WhatsApp le reçu et le suivi de cette commande de {shop}. Je peux répondre STOP à tout moment.",
  thisShop: "cette boutique",
  phoneLabel: "Numéro WhatsApp",
  hint: "Les numéros sans indicatif de pays sont lus comme {code}, {country}.",
  hintInternational: "Avec + et l’indicatif du pays, par exemple +33 6 12 34 56 78.",
  hintSaved: "Enregistré pour {phone}. Saisissez un autre numéro pour le changer.",
  saving: "Enregistrement…",
  saved: "Enregistré. Nous écrirons au {phone} une fois la commande passée.",
  retry: "Réessayer",
  problems: {
    empty: "Saisissez le numéro que vous utilisez avec WhatsApp.",
    no_country_code:
      "Commencez le numéro par + et l’indicatif du pays, par exemple +33 6 12 34 56 78.",
    not_a_number:
      "Cela ne ressemble pas à un numéro de téléphone. Utilisez des chiffres, par exemple +33 6 12 34 56 78.",
    too_short: "Ce numéro est trop court. Vérifiez qu’il ne manque aucun chiffre.",
    too_long: "Ce numéro est trop long. Vérifiez qu’il n’y a pas un chiffre de trop.",
    invalid: "Ce numéro n’existe pas. Vérifiez les chiffres et l’indicatif du pays.",
    refused: "La boutique n’a pas pu accepter ce numéro. Vérifiez-le ou utilisez-en un autre.",
    too_many_requests: "Trop de changements en peu de temps. Patientez une minute et réessayez.",
    unreachable: "L’enregistrement a échoué. Vous pouvez tout de même commander.",
  },
}
