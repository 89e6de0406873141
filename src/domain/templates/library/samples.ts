import type { LibraryLanguage } from "./library-template"

type Samples = Record<string, string>

/** What is written the same in every language. */
const COMMON: Samples = {
  customer_name: "Maria",
  shop_name: "Acme Store",
  order_number: "1042",
  invoice_number: "INV-2026-0042",
  tracking: "PT123456789",
  points: "77",
  points_balance: "420",
  inviter_name: "João Silva",
  code: "THANKS10",
}

const BY_LANGUAGE: Record<LibraryLanguage, Samples> = {
  en: {
    items: "1 × Linen shirt, 2 × Canvas bag",
    product: "Linen shirt",
    ...money("€77.11", "€4.90", "€12.31", "€20.00"),
    ...dates("March 14, 2026", "March 17, 2026", "March 31, 2026", "December 31, 2026"),
    period: "February 1 – 28, 2026",
    ...times("9:00 AM", "10:30 AM", "11:00 AM"),
    address: "Rua Augusta 100, Lisbon",
    pickup_place: "Acme Store, Main Street 5",
    place: "Acme Store, Main Street 5",
    opening_hours: "Mon–Sat, 9 AM – 7 PM",
    subject: "washing a linen shirt",
    answer: "Wash it at 30 degrees and let it dry in the air.",
    service: "Card payment",
    appointment: "Fitting",
    message: "I think you will like this shop.",
    offer: "10% off all linen",
  },
  es: {
    items: "1 × Camisa de lino, 2 × Bolsa de tela",
    product: "Camisa de lino",
    ...money("77,11 €", "4,90 €", "12,31 €", "20,00 €"),
    ...dates(
      "14 de marzo de 2026",
      "17 de marzo de 2026",
      "31 de marzo de 2026",
      "31 de diciembre de 2026"
    ),
    period: "1–28 de febrero de 2026",
    ...times("9:00", "10:30", "11:00"),
    address: "Calle Mayor 100, Madrid",
    pickup_place: "Acme Store, Calle Mayor 5",
    place: "Acme Store, Calle Mayor 5",
    opening_hours: "lun–sáb, 9–19 h",
    subject: "cómo lavar una camisa de lino",
    answer: "Lávala a 30 grados y déjala secar al aire.",
    service: "El pago con tarjeta",
    appointment: "Prueba de vestuario",
    message: "Creo que esta tienda te va a gustar.",
    offer: "10 % de descuento en todo el lino",
  },
  pt_BR: {
    items: "1 × Camisa de linho, 2 × Bolsa de lona",
    product: "Camisa de linho",
    ...money("R$ 477,11", "R$ 24,90", "R$ 52,31", "R$ 120,00"),
    ...dates(
      "14 de março de 2026",
      "17 de março de 2026",
      "31 de março de 2026",
      "31 de dezembro de 2026"
    ),
    period: "1 a 28 de fevereiro de 2026",
    ...times("9:00", "10:30", "11:00"),
    address: "Rua Augusta, 100, São Paulo",
    pickup_place: "Acme Store, Rua Augusta, 5",
    place: "Acme Store, Rua Augusta, 5",
    opening_hours: "seg a sáb, das 9h às 19h",
    subject: "como lavar uma camisa de linho",
    answer: "Lave a 30 graus e deixe secar ao ar livre.",
    service: "O pagamento com cartão",
    appointment: "Prova de roupas",
    message: "Acho que você vai gostar desta loja.",
    offer: "10% de desconto em todo o linho",
  },
  hi: {
    customer_name: "मारिया",
    items: "1 × लिनन शर्ट, 2 × कैनवस बैग",
    product: "लिनन शर्ट",
    ...money("₹7,711.00", "₹490.00", "₹1,231.00", "₹2,000.00"),
    ...dates("14 मार्च 2026", "17 मार्च 2026", "31 मार्च 2026", "31 दिसंबर 2026"),
    period: "1–28 फ़रवरी 2026",
    ...times("सुबह 9:00", "सुबह 10:30", "सुबह 11:00"),
    address: "100 एमजी रोड, बेंगलुरु",
    pickup_place: "Acme Store, 5 एमजी रोड",
    place: "Acme Store, 5 एमजी रोड",
    opening_hours: "सोम–शनि, सुबह 9 से शाम 7 बजे",
    subject: "लिनन शर्ट की धुलाई",
    answer: "इसे 30 डिग्री पर धोएँ और हवा में सुखाएँ।",
    service: "कार्ड से भुगतान",
    appointment: "फ़िटिंग",
    inviter_name: "राहुल शर्मा",
    message: "मुझे लगता है कि यह दुकान आपको पसंद आएगी।",
    offer: "सभी लिनन कपड़ों पर 10% की छूट",
  },
  ar: {
    customer_name: "مريم",
    items: "1 × قميص كتان، 2 × حقيبة قماش",
    product: "قميص كتان",
    ...money("77.11 د.إ.", "4.90 د.إ.", "12.31 د.إ.", "20.00 د.إ."),
    ...dates("14 مارس 2026", "17 مارس 2026", "31 مارس 2026", "31 ديسمبر 2026"),
    period: "1–28 فبراير 2026",
    ...times("9:00 ص", "10:30 ص", "11:00 ص"),
    address: "شارع الخليج 100، دبي",
    pickup_place: "Acme Store، شارع الخليج 5",
    place: "Acme Store، شارع الخليج 5",
    opening_hours: "من السبت إلى الخميس، 9 ص – 7 م",
    subject: "غسل قميص الكتان",
    answer: "اغسله على 30 درجة واتركه يجف في الهواء.",
    service: "الدفع بالبطاقة",
    appointment: "قياس الملابس",
    inviter_name: "أحمد علي",
    message: "أظن أن هذا المتجر سيعجبك.",
    offer: "خصم 10% على جميع منتجات الكتان",
  },
  de: {
    items: "1 × Leinenhemd, 2 × Stofftasche",
    product: "Leinenhemd",
    ...money("77,11 €", "4,90 €", "12,31 €", "20,00 €"),
    ...dates("14. März 2026", "17. März 2026", "31. März 2026", "31. Dezember 2026"),
    period: "1.–28. Februar 2026",
    ...times("9:00", "10:30", "11:00"),
    address: "Hauptstraße 100, Berlin",
    pickup_place: "Acme Store, Hauptstraße 5",
    place: "Acme Store, Hauptstraße 5",
    opening_hours: "Mo–Sa, 9–19 Uhr",
    subject: "Pflege eines Leinenhemds",
    answer: "Waschen Sie es bei 30 Grad und lassen Sie es an der Luft trocknen.",
    service: "Die Kartenzahlung",
    appointment: "Anprobe",
    message: "Ich glaube, dieser Shop wird dir gefallen.",
    offer: "10 % Rabatt auf alles aus Leinen",
  },
  fr: {
    items: "1 × Chemise en lin, 2 × Sac en toile",
    product: "Chemise en lin",
    ...money("77,11 €", "4,90 €", "12,31 €", "20,00 €"),
    ...dates("14 mars 2026", "17 mars 2026", "31 mars 2026", "31 décembre 2026"),
    period: "1er–28 février 2026",
    ...times("09:00", "10:30", "11:00"),
    address: "10 rue de la Paix, Paris",
    pickup_place: "Acme Store, 5 rue de la Paix",
    place: "Acme Store, 5 rue de la Paix",
    opening_hours: "lun.–sam., 9 h – 19 h",
    subject: "l’entretien d’une chemise en lin",
    answer: "Lavez-la à 30 degrés et laissez-la sécher à l’air libre.",
    service: "Le paiement par carte",
    appointment: "Essayage",
    message: "Je pense que cette boutique va te plaire.",
    offer: "10 % de remise sur tout le lin",
  },
}

/** What Meta's reviewers see for a variable. */
export function sampleOf(variable: string, language: LibraryLanguage): string {
  const sample = BY_LANGUAGE[language][variable] ?? COMMON[variable]
  if (sample === undefined) throw new Error(`There is no sample for {{${variable}}}.`)
  return sample
}

function money(total: string, shipping: string, tax: string, amount: string): Samples {
  return { total, amount_paid: total, balance: total, shipping, tax, amount }
}

function dates(paidOn: string, deliveredOn: string, dueOn: string, expiresOn: string): Samples {
  return {
    paid_on: paidOn,
    issued_on: paidOn,
    delivered_on: deliveredOn,
    date: deliveredOn,
    due_on: dueOn,
    valid_until: dueOn,
    expires_on: expiresOn,
  }
}

function times(start: string, time: string, end: string): Samples {
  return { start_time: start, time, end_time: end }
}
