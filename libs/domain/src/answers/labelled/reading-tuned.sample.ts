import { labelledAnswers } from './labelled-answer.sample.js';

/** Tuned, of how an answer is read: remarks, numbers, scripts, short forms, spellings and orders. New cases are welcome. */
export const readingTuned = labelledAnswers({
  en: `
# you (plural) were
right remark: you were
right remark: you plural were
wrong verb: you are
# bank (for sitting)
right remark: bank
wrong remark: for sitting
# he/she
right either: he
right either: she
right either: he/she
wrong either: he she
# He/she goes home.
right either: She goes home.
wrong either: He she goes home.
wrong missing: goes home
# to look at/watch
right either: to look at
right either: to watch
wrong other word: to see
# It costs 3.50 euros.
right numeral: It costs 3,50 euros.
right numeral: It costs 3.5 euros.
wrong numeral: It costs 350 euros.
wrong numeral: It costs 35 euros.
# I have 1,000 euros.
right numeral: I have 1000 euros.
right numeral: I have 1.000 euros.
right numeral: I have 1 000 euros.
right numeral: I have a thousand euros.
wrong numeral: I have 100 euros.
# It is 0.125 of it.
wrong numeral: It is 125 of it.
# It weighs 1.5 kilos.
right numeral: It weighs 1.500 kilos.
wrong numeral: It weighs 1500 kilos.
# It costs $5.
right numeral: It costs 5$.
right numeral: It costs 5 $.
wrong numeral: It costs $6.
# The train leaves at 10:30.
right time: The train leaves at 10.30.
slip time: The train leaves at 1030.
wrong time: The train leaves at 10:13.
# I live in the U.S.
right abbreviation: I live in the US.
right abbreviation: I live in the U. S.
wrong abbreviation: I live in the UK.
# It was built in 1984.
right numeral: It was built in nineteen eighty-four.
wrong numeral: It was built in nineteen forty-eight.
# We need two hundred and five chairs.
right numeral: We need 205 chairs.
right numeral: We need two hundred five chairs.
wrong numeral: We need 250 chairs.
# Ten thousand people live here.
right numeral: 10,000 people live here.
# Her forty-second birthday is today.
right ordinal: Her 42nd birthday is today.
wrong ordinal: Her 42 birthday is today.
wrong ordinal: Her 24th birthday is today.
# You should have gone.
right contraction: You should've gone.
right contraction: You shouldve gone.
wrong real word: You should of gone.
# What are we doing?
right contraction: What're we doing?
# I would have helped.
right contraction: I'd've helped.
wrong verb: I'd helped.
# We should not have waited.
right contraction: We shouldn't've waited.
wrong negation: We should've waited.
# The children will sleep.
right contraction: The children'll sleep.
# You ought not to smoke.
right contraction: You oughtn't to smoke.
# Where did he go?
right contraction: Where'd he go?
# The neighbour organised a theatre programme.
right spelling: The neighbor organized a theater program.
# The traveller cancelled the jewellery.
right spelling: The traveler canceled the jewelry.
# He practised the dialogue.
right spelling: He practised the dialog.
# It was a surprise exercise.
slip substitution: It was a surprize exercise.
# They burned the bread.
right spelling: They burnt the bread.
# an hour of work
wrong other word: an honor of work
`,
  es: `
# Cuesta 3,50 euros.
right numeral: Cuesta 3.50 euros.
wrong numeral: Cuesta 350 euros.
# Vivo en EE. UU.
right abbreviation: Vivo en EEUU.
right abbreviation: Vivo en EE UU.
right abbreviation: Vivo en EE.UU.
# amigo/a
right either: amigo
right either: amiga
wrong number: amigos
# Los niños/Las niñas juegan.
right either: Los niños juegan.
wrong either: Los niñas juegan.
# Tengo mil doscientos treinta y cuatro libros.
right numeral: Tengo 1234 libros.
right numeral: Tengo 1.234 libros.
wrong numeral: Tengo 1324 libros.
# Hay quinientas casas.
right numeral: Hay 500 casas.
wrong gender: Hay quinientos casas.
# La tercera calle
right ordinal: La 3ª calle
right ordinal: La 3.ª calle
wrong ordinal: La 2ª calle
`,
  pt: `
# Moro no décimo primeiro andar.
right ordinal: Moro no 11º andar.
wrong ordinal: Moro no 12º andar.
# Custa duzentos e cinquenta reais.
right numeral: Custa 250 reais.
wrong gender: Custa duzentas e cinquenta reais.
# Ele vai para casa.
right contraction: Ele vai pra casa.
# Gosto desta música.
slip contraction: Gosto de esta música.
`,
  fr: `
# Elle a quatre-vingt-dix-neuf ans.
right numeral: Elle a 99 ans.
wrong numeral: Elle a 89 ans.
# Nous sommes en deux mille vingt-cinq.
right numeral: Nous sommes en 2025.
# le premier jour
right ordinal: le 1er jour
# J'ai 1 500 euros.
right numeral: J'ai 1500 euros.
right numeral: J'ai 1.500 euros.
# étudiant(e)
right either: étudiant
right either: étudiante
`,
  de: `
# Gibt es hier Brot?
right contraction: Gibt's hier Brot?
right contraction: Gibts hier Brot?
wrong missing: Gibt hier Brot?
# Wie geht's dir?
right contraction: Wie geht es dir?
# Das ist für das Kind.
right contraction: Das ist fürs Kind.
wrong real word: Das ist vors Kind.
# Wir warten auf das Essen.
right contraction: Wir warten aufs Essen.
right contraction: Wir warten auf's Essen.
wrong case ending: Wir warten auf dem Essen.
# Ich habe eintausendzweihundert Euro.
right numeral: Ich habe 1200 Euro.
right numeral: Ich habe 1.200 Euro.
wrong numeral: Ich habe 2100 Euro.
# der zweiundzwanzigste Tag
right ordinal: der 22. Tag
wrong ordinal: der 23. Tag
# Schüler(in)
right either: Schüler
right either: Schülerin
`,
  it: `
# Ho trecentotrentatré libri.
right numeral: Ho 333 libri.
wrong numeral: Ho 330 libri.
# il ventitreesimo giorno
right ordinal: il 23º giorno
# Siamo nella casa.
slip contraction: Siamo in la casa.
# Costa duemila euro.
right numeral: Costa 2000 euro.
right numeral: Costa 2.000 euro.
`,
  ru: `
# беседа/разговор
right either: беседа
right either: разговор
wrong either: беседа разговор
# Это двадцать первый дом.
right ordinal: Это 21-й дом.
wrong ordinal: Это 22-й дом.
# Две тысячи двадцать пять
right numeral: 2025
# вода́
right marks: вода
# год
right script: гoд
`,
  eu: `
# hogeita hirugarren eguna
right ordinal: 23. eguna
# Mila bederatziehun eta laurogeita lau
right numeral: 1984
`,
  tr: `
# Işık açık.
right case: ışık açık
slip script: işık açık
right case: IŞIK AÇIK
# İyi günler!
right case: iyi günler
right case: Iyi günler
# kız
right case: KIZ
wrong other word: kaz
# altı
right case: ALTI
# iki
right case: İKİ
right case: Iki
`,
  az: `
# qızıl
right case: QIZIL
`,
  he: `
# שָׁלוֹם
right marks: שלום
slip marks: שִׁלוֹם
# סֵפֶר
right marks: ספר
# צ׳יפס
right script: צ'יפס
right script: ציפס
`,
  ar: `
# مَدْرَسَة
right marks: مدرسة
slip marks: مدرسه
# مرحبا
right marks: مرحـــبا
right marks: مَرْحَبًا
# لدي ١٥ كتابا
right script: لدي 15 كتابا
wrong numeral: لدي ٥١ كتابا
`,
  fa: `
# یک سیب
right script: يك سيب
right script: یک سیب.
`,
  ro: `
# țară și oraș
right script: ţară şi oraş
slip accent: tara și oraș
`,
  ca: `
# col·legi
right script: col.legi
right script: col•legi
right script: coŀlegi
# L'home és al carrer.
slip contraction: L'home és a el carrer.
`,
  el: `
# Καλημέρα σας
right case: ΚΑΛΗΜΕΡΑ ΣΑΣ
right script: Καλημέρα σασ
slip accent: Καλημερα σας
`,
  hr: `
# džep
right script: ǆep
`,
  ja: `
# ケーキ
right script: ｹｰｷ
right script: ケ−キ
# ２０円です。
right script: 20円です
wrong numeral: 30円です
`,
  zh: `
# 他/她是老师。
right either: 他是老师。
right either: 她是老师。
wrong either: 我是老师。
# 他有１２本书。
right script: 他有12本书。
wrong other word: 他有12本画。
`,
  th: `
# น้ำ
right script: น\u0E49\u0E4D\u0E32
# ฉันอยากกินข้าว
slip deletion: ฉันอยากกินขาว
`,
  hi: `
# १५ लड़के
right script: 15 लड़के
right script: 15 लड\u093Cके
wrong numeral: १६ लड़के
`,
  bn: `
# ২০ টাকা
right script: 20 টাকা
wrong numeral: ২১ টাকা
`,
  ko: `
# 가방
right script: \u1100\u1161\u1107\u1161\u11BC
`,
  nl: `
# Het is een mooie dag.
right contraction: 't Is een mooie dag.
right contraction: Het is 'n mooie dag.
wrong case ending: Het is een mooi dag.
`,
  vi: `
# hóa đơn
right spelling: hoá đơn
slip accent: hoa don
# khỏe
right spelling: khoẻ
`,
});
