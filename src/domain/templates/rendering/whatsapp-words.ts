/** Words WhatsApp writes itself on buttons that have none of their own. */
export interface WhatsappWords {
  copyOffer: string
  shareContact: string
  choosePreference: string
  viewCatalog: string
  viewItems: string
  view: string
  allOptions: string
}

const ENGLISH: WhatsappWords = {
  copyOffer: "Copy offer code",
  shareContact: "Share Contact Info",
  choosePreference: "Choose preference",
  viewCatalog: "View catalog",
  viewItems: "View items",
  view: "View",
  allOptions: "See all options",
}

const WORDS: Partial<Record<string, WhatsappWords>> = {
  en: ENGLISH,
  es: {
    copyOffer: "Copiar código de oferta",
    shareContact: "Compartir información de contacto",
    choosePreference: "Elegir preferencia",
    viewCatalog: "Ver catálogo",
    viewItems: "Ver artículos",
    view: "Ver",
    allOptions: "Ver todas las opciones",
  },
  pt: {
    copyOffer: "Copiar código da oferta",
    shareContact: "Compartilhar dados de contato",
    choosePreference: "Escolher preferência",
    viewCatalog: "Ver catálogo",
    viewItems: "Ver itens",
    view: "Ver",
    allOptions: "Ver todas as opções",
  },
  hi: {
    copyOffer: "ऑफ़र कोड कॉपी करें",
    shareContact: "संपर्क जानकारी शेयर करें",
    choosePreference: "पसंद चुनें",
    viewCatalog: "कैटलॉग देखें",
    viewItems: "आइटम देखें",
    view: "देखें",
    allOptions: "सभी विकल्प देखें",
  },
  ar: {
    copyOffer: "نسخ رمز العرض",
    shareContact: "مشاركة معلومات الاتصال",
    choosePreference: "اختيار التفضيل",
    viewCatalog: "عرض الكتالوج",
    viewItems: "عرض العناصر",
    view: "عرض",
    allOptions: "عرض كل الخيارات",
  },
  de: {
    copyOffer: "Angebotscode kopieren",
    shareContact: "Kontaktdaten teilen",
    choosePreference: "Präferenz wählen",
    viewCatalog: "Katalog ansehen",
    viewItems: "Artikel ansehen",
    view: "Ansehen",
    allOptions: "Alle Optionen ansehen",
  },
  fr: {
    copyOffer: "Copier le code promo",
    shareContact: "Partager les coordonnées",
    choosePreference: "Choisir une préférence",
    viewCatalog: "Voir le catalogue",
    viewItems: "Voir les articles",
    view: "Voir",
    allOptions: "Voir toutes les options",
  },
}

/** What WhatsApp writes in a template's language; English where this version lacks it. */
export function whatsappWords(language: string): WhatsappWords {
  return WORDS[language.split(/[-_]/)[0]?.toLowerCase() ?? ""] ?? ENGLISH
}
