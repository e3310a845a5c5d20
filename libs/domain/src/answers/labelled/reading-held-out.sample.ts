import { labelledAnswers } from './labelled-answer.sample.js';

/** Held out, of how an answer is read: written before anything was built, and never tuned on. */
export const readingHeldOut = labelledAnswers({
  en: `
# glass (for wine)
right remark: glass
right remark: glass for wine
wrong remark: for wine
slip remark: glas
wrong other word: bottle
# to speak/talk
right either: to speak
right either: to talk
wrong other word: to walk
# They (masculine) are my cousins.
right remark: They are my cousins.
wrong verb: They is my cousins.
# His/her bag is new.
right either: His bag is new.
right either: Her bag is new.
wrong either: His her bag is new.
wrong gender: Their bag is new.
# You might have told me.
right contraction: You might've told me.
right contraction: You mightve told me.
wrong verb: You might had told me.
# I would have called you.
right contraction: I'd have called you.
right contraction: I'd've called you.
right contraction: I would've called you.
wrong verb: I will have called you.
# There will be rain tomorrow.
right contraction: There'll be rain tomorrow.
wrong verb: There would be rain tomorrow.
# We shall not wait.
right contraction: We shan't wait.
# Who are they?
right contraction: Who're they?
wrong verb: Who is they?
# The rumour was organised by a traveller.
right spelling: The rumor was organized by a traveler.
# She learned the dialogue.
right spelling: She learnt the dialog.
wrong verb: She learns the dialogue.
# I need your advice.
wrong real word: I need your advise.
# It weighs 2.5 kilos.
right numeral: It weighs 2,5 kilos.
wrong numeral: It weighs 25 kilos.
wrong numeral: It weighs 2 kilos.
# There are 12,500 people here.
right numeral: There are 12500 people here.
right numeral: There are 12.500 people here.
wrong numeral: There are 1250 people here.
# We have 365 days.
right numeral: We have three hundred and sixty-five days.
right numeral: We have three hundred sixty-five days.
wrong numeral: We have three hundred and fifty-six days.
# Today is the thirty-first of May.
right ordinal: Today is the 31st of May.
wrong ordinal: Today is the 30th of May.
# She works for the U.N.
right abbreviation: She works for the UN.
# The shop opens at 9:15.
right time: The shop opens at 9.15.
wrong time: The shop opens at 9:50.
`,
  es: `
# cansado/a
right either: cansado
right either: cansada
wrong number: cansados
# la mesa (de madera)
right remark: la mesa
slip article: mesa
wrong real word: la misa
# Hay doscientas cuarenta personas.
right numeral: Hay 240 personas.
wrong numeral: Hay 420 personas.
# Cuesta 1.250 pesos.
right numeral: Cuesta 1250 pesos.
right numeral: Cuesta mil doscientos cincuenta pesos.
wrong numeral: Cuesta 125 pesos.
# Vive en el séptimo piso.
right ordinal: Vive en el 7º piso.
wrong ordinal: Vive en el 6º piso.
# Marta, ¿dónde vives?
right word order: ¿Dónde vives, Marta?
wrong word order: ¿Vives dónde, Marta?
`,
  pt: `
# obrigado(a)
right either: obrigado
right either: obrigada
# Eu vou para a praia.
right contraction: Eu vou pra praia.
# São trezentos e vinte reais.
right numeral: São 320 reais.
wrong numeral: São 302 reais.
# O livro é dele.
slip contraction: O livro é de ele.
wrong gender: O livro é dela.
`,
  fr: `
# le professeur (d'école)
right remark: le professeur
# Il/Elle est malade.
right either: Il est malade.
right either: Elle est malade.
wrong either: Ils sont malades.
# Il y a deux cent dix pages.
right numeral: Il y a 210 pages.
wrong numeral: Il y a 220 pages.
# C'est la deuxième rue.
right ordinal: C'est la 2e rue.
# Le train part à 18h30.
right time: Le train part à 18:30.
wrong time: Le train part à 13:30.
`,
  de: `
# Ich warte vor dem Haus.
right contraction: Ich warte vorm Haus.
wrong real word: Ich warte vom Haus.
# Wir gehen durch das Tor.
right contraction: Wir gehen durchs Tor.
# Hast du es gesehen?
right contraction: Hast du's gesehen?
# Lehrer/in
right either: Lehrer
right either: Lehrerin
# Die Straße ist lang.
right script: DIE STRASSE IST LANG.
# Es kostet zweihundertfünfzig Euro.
right numeral: Es kostet 250 Euro.
wrong numeral: Es kostet 205 Euro.
# Ich habe am fünften Mai Geburtstag.
right ordinal: Ich habe am 5. Mai Geburtstag.
# Sie kostet 4,20 Euro.
wrong numeral: Sie kostet 420 Euro.
`,
  it: `
# il ragazzo/la ragazza
right either: il ragazzo
right either: la ragazza
# Ho millecinquecento euro.
right numeral: Ho 1500 euro.
wrong numeral: Ho 1050 euro.
# Vado dal medico.
slip contraction: Vado da il medico.
`,
  ru: `
# художник/артист
right either: художник
right either: артист
# он (есть) врач
right remark: он врач
# У меня сто двадцать рублей.
right numeral: У меня 120 рублей.
wrong numeral: У меня 210 рублей.
`,
  eu: `
# zuek (plurala)
right remark: zuek
# Berrehun liburu ditut.
right numeral: 200 liburu ditut.
wrong numeral: 100 liburu ditut.
`,
  tr: `
# Isparta'da yaşıyorum.
right case: ISPARTA'DA YAŞIYORUM
right script: ısparta'da yaşıyorum
slip accent: ısparta'da yasiyorum
# İstanbul güzel.
right case: istanbul güzel
right case: Istanbul güzel
# kapı
right case: KAPI
slip accent: kapi
wrong other word: kalp
# dil
right case: DİL
right case: Dil
`,
  az: `
# İşıq yandı.
right case: işıq yandı
right case: İŞIQ YANDI
`,
  he: `
# תּוֹדָה
right marks: תודה
# בֵּית־סֵפֶר
right marks: בית ספר
right marks: בית-ספר
wrong other word: בית חולים
# ג׳ירפה
right script: ג'ירפה
# צה״ל
right script: צה"ל
`,
  ar: `
# كِتَابٌ
right marks: كتاب
right marks: كـــتاب
wrong other word: كاتب
# عندي ٣ كتب.
right script: عندي 3 كتب.
wrong numeral: عندي ٤ كتب.
# أنا هنا
slip marks: انا هنا
`,
  fa: `
# کتاب من
right script: كتاب من
# می‌روم
right script: میروم
right script: مي‌روم
`,
  ro: `
# Ştiu asta.
right script: Știu asta.
slip accent: Stiu asta.
`,
  ca: `
# La pel·lícula és llarga.
right script: La pel.lícula és llarga.
right script: La pel•lícula és llarga.
`,
  hr: `
# ljubav
right script: ǉubav
`,
  el: `
# ο δρόμος
right script: ο δρόμοσ
right case: Ο ΔΡΟΜΟΣ
slip accent: ο δρομος
`,
  ja: `
# コーヒー（熱い）
right remark: コーヒー
right script: ｺｰﾋｰ
# パンが三つあります。
right script: パンか\u3099三つあります。
wrong other word: ピンが三つあります。
`,
  zh: `
# 我（也）喜欢。
right remark: 我喜欢。
right remark: 我也喜欢。
# 我有３本书！
right script: 我有3本书!
wrong other word: 我有3本画!
`,
  th: `
# ฉันชอบกินข้าวผัด
slip transposition: ฉันชอบกนิข้าวผัด
wrong other word: ฉันชอบกินน้ำ
`,
  hi: `
# मेरे पास २ किताबें हैं।
right script: मेरे पास 2 किताबें हैं।
right script: मेरे पास २ किताबें हैं
# सड़क
right script: सड\u093Cक
`,
  ko: `
# 한국
right script: \u1112\u1161\u11AB\u1100\u116E\u11A8
`,
  nl: `
# Het regent.
right contraction: 't Regent.
# mijn fiets
right contraction: m'n fiets
# ijs
right script: ĳs
`,
  vi: `
# hòa bình
right spelling: hoà bình
slip accent: hoa bình
`,
  haw: `
# Hawaiʻi
right apostrophe: Hawai'i
right apostrophe: Hawai‘i
`,
});
