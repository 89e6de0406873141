import type { OptInTexts } from "../opt-in-texts"

export const de: OptInTexts = {
  wording:
    "Ich möchte die Quittung und Neuigkeiten zu dieser Bestellung von {shop} per WhatsApp erhalten. Ich kann jederzeit STOP antworten.",
  thisShop: "diesem Shop",
  phoneLabel: "WhatsApp-Nummer",
  hint: "Nummern ohne Ländervorwahl gelten als {code}, {country}.",
  hintInternational: "Mit + und Ländervorwahl, zum Beispiel +49 1512 3456789.",
  hintSaved: "Gespeichert für {phone}. Zum Ändern eine andere Nummer eingeben.",
  saving: "Wird gespeichert…",
  saved: "Gespeichert. Wir schreiben an {phone}, sobald bestellt ist.",
  retry: "Erneut versuchen",
  problems: {
    empty: "Geben Sie die Nummer ein, die Sie mit WhatsApp nutzen.",
    no_country_code:
      "Beginnen Sie die Nummer mit + und der Ländervorwahl, zum Beispiel +49 1512 3456789.",
    not_a_number:
      "Das sieht nicht nach einer Telefonnummer aus. Verwenden Sie Ziffern, zum Beispiel +49 1512 3456789.",
    too_short: "Diese Nummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt.",
    too_long: "Diese Nummer ist zu lang. Prüfen Sie, ob eine Ziffer zu viel ist.",
    invalid: "Diese Nummer gibt es nicht. Prüfen Sie Ziffern und Ländervorwahl.",
    refused:
      "Der Shop konnte diese Nummer nicht annehmen. Prüfen Sie sie oder nehmen Sie eine andere.",
    too_many_requests:
      "Zu viele Änderungen in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es erneut.",
    unreachable: "Das konnte nicht gespeichert werden. Sie können trotzdem bestellen.",
  },
}
