import { labelledAnswers } from './labelled-answer.sample.js';

/** Tuned: what the policy was made to agree with. New cases are welcome here. */
export const tuned = labelledAnswers({
  en: `
# I am tired.
? Estoy cansado.
! tried
right contraction: I'm tired.
right contraction: Im tired.
right contraction: I’m tired
right apostrophe: I\`m tired.
right unicode: I am t\u200Bired.
slip doubled: I am tirred.
slip transposition: I am tierd.
wrong real word: I am tried.
wrong other word: I am happy.
wrong negation: I am not tired.
wrong missing: I tired.
wrong extra: I am so tired.
wrong other language: estoy cansado
# He's got two brothers.
right contraction: He has got two brothers.
right numeral: He's got 2 brothers.
slip deletion: He's got two brothes.
slip transposition: He's got two borthers.
slip substitution: He's got two bruthers.
wrong number: He's got two brother.
wrong gender: She's got two brothers.
wrong real word: He's got too brothers.
wrong verb: He have got two brothers.
# We'd already eaten. | We had already eaten.
right contraction: wed already eaten
wrong verb: We already ate.
slip deletion: We'd alredy eaten.
# I'd rather stay.
right contraction: I would rather stay.
wrong verb: I will rather stay.
# What's happened?
right contraction: What has happened?
# Let's go!
right contraction: Let us go.
# They aren't working today.
right contraction: They are not working today.
right contraction: They're not working today.
wrong negation: They are working today.
wrong verb: They aren't worked today.
wrong verb: They isn't working today.
slip substitution: They aren't warking today.
slip transposition: They aren't working toady.
# We don't know.
right contraction: We do not know
wrong real word: We don't now.
wrong verb: We didn't know.
# There are fifty-two weeks in a year.
right numeral: There are 52 weeks in a year.
right spacing: There are fifty two weeks in a year.
slip spacing: There are fiftytwo weeks in a year.
slip substitution: There are fivty-two weeks in a year.
wrong numeral: There are 25 weeks in a year.
wrong numeral: There are fifty weeks in a year.
wrong number: There are fifty-two week in a year.
# She speaks quickly.
wrong verb: She speaks quick.
wrong verb: She spoke quickly.
wrong verb: She speaking quickly.
slip deletion: She speaks quikly.
# They think differently.
wrong verb: They think different.
# He believes her.
wrong verb: He believed her.
wrong verb: He believe her.
wrong real word: He believes here.
# The cat is sleeping under the bed.
right contraction: The cat's sleeping under the bed.
slip transposition: Teh cat is sleeping under the bed.
slip deletion: The cat is sleping under the bed.
wrong real word: The cat is sleeping under the bad.
wrong real word: The car is sleeping under the bed.
wrong verb: The cat is sleep under the bed.
wrong missing: The cat sleeping under the bed.
wrong word order: Under the bed the cat is sleeping.
# The centre is grey and colourful.
right spelling: The center is gray and colorful.
slip substitution: The centre is grey and colourfull.
# the horse
! house
slip article: horse
slip article: a horse
wrong real word: the house
wrong number: the horses
wrong gibberish: dfgh
wrong nothing: 
# bread
slip article: the bread
wrong real word: beard
slip substitution: braed
# Her dress is new.
slip doubled: Her dres is new.
wrong number: Her dresses is new.
# Are those your gloves?
wrong real word: Are those you gloves?
wrong real word: Are these your gloves?
# You left quietly.
wrong real word: You left quite.
wrong other word: You lift quietly.
# Happy birthday, Thomas!
right case: happy birthday thomas
slip doubled: Hapy birthday, Thomas!
wrong many slips: Hapy birtday, Thomas!
wrong many slips: Hapy birtday, Tomas!
wrong many slips: Hpapy brithday, Thoams!
# My email is on the first page.
right spelling: My e-mail is on the 1st page.
wrong other word: My letter is on the first page.
wrong missing: My email on the first page.
# Your dog's bigger than mine.
right contraction: Your dog is bigger than mine.
wrong verb: Your dog is biggest than mine.
wrong real word: Your dog's bigger then mine.
wrong extra: Your big dog's bigger than mine.
# Today is Monday, isn't it?
right contraction: Today is Monday, is it not?
slip deletion: Today is Munday, isn't it?
wrong other word: Today is Sunday, isn't it?
wrong other word: Today is Tuesday, isn't it?
`,
  es: `
# Mi papá bebe café.
! papa
wrong real word: Mi papa bebe café.
slip accent: Mi papá bebe cafe.
wrong verb: Mi papá bebo café.
wrong verb: Mi papá bebió café.
wrong real word: Mi papá debe café.
wrong gender: Mi mamá bebe café.
# Nosotros vivimos en una casa pequeña.
? We live in a small house.
right punctuation: nosotros vivimos en una casa pequeña
right pronoun: Vivimos en una casa pequeña.
right unicode: Nosotros vivimos en una casa pequen\u0303a.
slip accent: Nosotros vivimos en una casa pequena.
slip substitution: Nosotros bivimos en una casa pequeña.
slip transposition: Nosotros vivioms en una casa pequeña.
slip deletion: Nosotros vivimos en una caa pequeña.
wrong gender: Nosotras vivimos en una casa pequeña.
wrong gender: Nosotros vivimos en un casa pequeña.
wrong gender: Nosotros vivimos en una casa pequeño.
wrong verb: Nosotros vivemos en una casa pequeña.
wrong verb: Nosotros viven en una casa pequeña.
wrong verb: Nosotros vivíamos en una casa pequeña.
wrong number: Nosotros vivimos en unas casas pequeñas.
wrong real word: Nosotros vivimos en una cara pequeña.
wrong other word: Nosotros vivimos en una casa grande.
wrong other language: We live in a small house.
# Ellos llegaron a las tres.
right numeral: Ellos llegaron a las 3.
wrong verb: Ellos llegarán a las tres.
wrong verb: Ellos llegan a las tres.
slip deletion: Ellos legaron a las tres.
wrong gender: Ellas llegaron a las tres.
# Usted habla muy bien.
right spelling: Ud. habla muy bien.
wrong verb: Usted hablo muy bien.
wrong verb: Usted hablas muy bien.
wrong verb: Usted hablaba muy bien.
slip insertion: Usted habbla muy bien.
wrong word order: Usted muy bien habla.
# El año pasado fui a México.
slip accent: El año pasado fui a Mexico.
wrong real word: El ano pasado fui a México.
wrong other word: El mes pasado fui a México.
wrong missing: El año pasado a México.
# Compré cuarenta y cinco naranjas.
right numeral: Compré 45 naranjas.
slip accent: Compre cuarenta y cinco naranjas.
slip substitution: Compré cuarenta y sinco naranjas.
wrong numeral: Compré cincuenta y cuatro naranjas.
wrong number: Compré cuarenta y cinco naranja.
wrong numeral: Compré 54 naranjas.
# Cuesta veinticinco euros.
right numeral: Cuesta 25 euros.
slip transposition: Cuesta veintiicnco euros.
# Este es tu guion.
right spelling: Éste es tu guión.
slip accent: Este es tú guion.
# el perro
! pero
slip article: perro
wrong real word: el pero
wrong gender: la perro
wrong gender: la perra
wrong number: los perros
slip doubled: el perrro
# No nos gustan los lunes.
wrong negation: Nos gustan los lunes.
wrong number: No nos gusta los lunes.
wrong other word: No les gustan los lunes.
wrong gibberish: xxxx yyyy
# Estoy muy contenta.
wrong gender: Estoy muy contento.
slip insertion: Estoy muy conttenta.
slip deletion: Estoi muy contenta.
wrong verb: Está muy contenta.
# Va al mercado.
slip contraction: Va a el mercado.
wrong verb: Voy al mercado.
`,
  pt: `
# Você não pode comer isso.
? You cannot eat that.
right plain: você não pode comer isso
slip accent: Voce não pode comer isso.
slip accent: Você nao pode comer isso.
slip substitution: Você não pode cumer isso.
slip doubled: Você não pode comer iso.
wrong negation: Você pode comer isso.
wrong verb: Você não pode come isso.
wrong verb: Você não podem comer isso.
wrong verb: Você não posso comer isso.
wrong other word: Você não pode beber isso.
wrong other language: you cannot eat that
# As minhas amigas são portuguesas.
slip accent: As minhas amigas sao portuguesas.
slip insertion: As minhas amiggas são portuguesas.
slip substitution: As minhas amigas são portuguezas.
wrong gender: Os meus amigos são portugueses.
wrong gender: As minhas amigas são portugueses.
wrong number: As minhas amiga são portuguesas.
wrong verb: As minhas amigas é portuguesas.
# Vou para a praia com vinte e duas pessoas.
right contraction: Vou pra a praia com vinte e duas pessoas.
right numeral: Vou para a praia com 22 pessoas.
slip transposition: Vou para a praia com vinte e duas pesosas.
wrong numeral: Vou para a praia com 20 pessoas.
wrong verb: Vai para a praia com vinte e duas pessoas.
wrong gender: Vou para a praia com vinte e dois pessoas.
# A minha avó mora aqui.
wrong gender: A minha avô mora aqui.
slip accent: A minha avo mora aqui.
wrong verb: A minha avó morava aqui.
# Ela gosta dos cães.
slip contraction: Ela gosta de os cães.
wrong number: Ela gosta do cão.
slip deletion: Ela gsta dos cães.
# a lição
slip article: lição
slip accent: a liçao
wrong number: as lições
wrong gender: o lição
`,
  fr: `
# L'homme mange une pomme.
? The man eats an apple.
right apostrophe: L’homme mange une pomme.
right elision: L' homme mange une pomme.
right elision: Lhomme mange une pomme.
slip elision: Le homme mange une pomme.
slip doubled: L'home mange une pomme.
slip transposition: L'homme magne une pomme.
wrong gender: L'homme mange un pomme.
wrong verb: L'homme manges une pomme.
wrong verb: L'homme mangent une pomme.
wrong verb: L'homme mangeait une pomme.
wrong number: L'homme mange une pommes.
wrong other word: La femme mange une pomme.
wrong missing: L'homme mange pomme.
wrong other language: The man eats an apple
# Il faut que j'aille à l'hôpital.
slip accent: Il faut que j'aille a l'hôpital.
slip accent: Il faut que j'aille à l'hopital.
right case: il faut que j’aille à l’hôpital
slip elision: Il faut que je aille à l'hôpital.
wrong missing: Il faut j'aille à l'hôpital.
wrong verb: Il faut que j'ailles à l'hôpital.
# Ma sœur a vingt et un ans.
right spelling: Ma soeur a 21 ans.
right numeral: Ma sœur a 21 ans.
right spacing: Ma sœur a vingt-et-un ans.
slip deletion: Ma sœur a vigt et un ans.
wrong numeral: Ma sœur a vingt ans.
wrong gender: Mon sœur a vingt et un ans.
# Vous êtes très gentille.
slip accent: Vous etes très gentille.
slip deletion: Vous êtes très gentile.
wrong gender: Vous êtes très gentil.
wrong number: Vous êtes très gentilles.
wrong verb: Vous étiez très gentille.
wrong verb: Vous est très gentille.
# Ce n'est pas mon chien.
wrong negation: C'est mon chien.
wrong gender: Ce n'est pas mon chienne.
slip transposition: Ce n'est pas mon chein.
wrong other word: Ce n'est pas ton chien.
slip elision: Ce ne est pas mon chien.
# Nous avons parlé.
wrong verb: Nous avons parler.
wrong verb: Nous avons parlez.
wrong gender: Nous avons parlée.
slip accent: Nous avons parle.
# le cheveu
wrong real word: le cheval
wrong number: les cheveux
slip article: cheveu
# Elles sont heureuses.
wrong gender: Elles sont heureux.
wrong gender: Ils sont heureuses.
slip insertion: Elles sont heureusses.
# Je vais au marché.
slip contraction: Je vais à le marché.
wrong verb: Je va au marché.
slip accent: Je vais au marche.
`,
  de: `
# Wir fahren morgen zum Bahnhof.
? We are going to the station tomorrow.
right contraction: Wir fahren morgen zu dem Bahnhof.
right case: wir fahren morgen zum bahnhof
slip deletion: Wir fahren morgen zum Banhof.
slip transposition: Wir farhen morgen zum Bahnhof.
slip insertion: Wir fahren morrgen zum Bahnhof.
wrong gender: Wir fahren morgen zur Bahnhof.
wrong verb: Wir fahrt morgen zum Bahnhof.
wrong verb: Wir fahre morgen zum Bahnhof.
wrong verb: Wir fuhren morgen zum Bahnhof.
wrong word order: Morgen wir fahren zum Bahnhof.
wrong other word: Wir fahren heute zum Bahnhof.
wrong other language: We are going to the station tomorrow.
# Meine Mutter trinkt keinen Tee.
wrong negation: Meine Mutter trinkt einen Tee.
wrong gender: Mein Mutter trinkt keinen Tee.
wrong case ending: Meine Mutter trinkt keinem Tee.
wrong case ending: Meiner Mutter trinkt keinen Tee.
wrong verb: Meine Mutter trinken keinen Tee.
wrong verb: Meine Mutter trinkst keinen Tee.
wrong number: Meine Mütter trinkt keinen Tee.
slip doubled: Meine Muter trinkt keinen Tee.
wrong other language: Meine Mutter drinks keinen Tee.
# Das Haus ist schön.
right spelling: Das Haus ist schoen.
wrong real word: Das Haus ist schon.
slip accent: Das Häus ist schön.
wrong number: Das Häuser ist schön.
slip transposition: Dsa Haus ist schön.
wrong real word: Dass Haus ist schön.
# Ich weiß, dass du müde bist.
right spelling: Ich weiss, dass du muede bist.
slip accent: Ich weiß, dass du mude bist.
wrong real word: Ich weiß, das du müde bist.
wrong verb: Ich weiß, dass du müde bin.
wrong extra: Ich weiß, dass du sehr müde bist.
# der Freund
slip article: Freund
wrong gender: die Freund
wrong gender: die Freundin
wrong number: die Freunde
slip substitution: der Freumd
# Sie hat zweiunddreißig Bücher.
right numeral: Sie hat 32 Bücher.
slip accent: Sie hat zweiunddreißig Bucher.
wrong numeral: Sie hat 23 Bücher.
wrong number: Sie hat zweiunddreißig Buch.
# Er kennt einen guten Arzt.
wrong real word: Er könnt einen guten Arzt.
wrong case ending: Er kennt einem guten Arzt.
wrong case ending: Er kennt einen guter Arzt.
wrong gender: Er kennt eine gute Ärztin.
# Den Mann kenne ich nicht.
wrong real word: Denn Mann kenne ich nicht.
wrong real word: Den man kenne ich nicht.
wrong gibberish: jkl jkl
`,
  it: `
# L'amico di Marco è simpatico.
right apostrophe: L’amico di Marco è simpatico.
right elision: L' amico di Marco è simpatico.
slip accent: L'amico di Marco e' simpatico.
slip accent: L'amico di Marco e simpatico.
slip transposition: L'amico di Macro è simpatico.
slip elision: Lo amico di Marco è simpatico.
slip substitution: L'amico di Marco è sinpatico.
wrong number: Gli amici di Marco è simpatico.
wrong gender: L'amica di Marco è simpatico.
wrong gender: L'amico di Marco è simpatica.
wrong number: L'amico di Marco è simpatici.
wrong verb: L'amico di Marco era simpatico.
wrong negation: L'amico di Marco non è simpatico.
# Noi mangiamo sempre alle otto.
right numeral: Noi mangiamo sempre alle 8.
right pronoun: Mangiamo sempre alle otto.
slip deletion: Noi magiamo sempre alle otto.
wrong verb: Noi mangiammo sempre alle otto.
slip doubled: Noi mangiamo semppre alle otto.
wrong verb: Noi mangiate sempre alle otto.
wrong verb: Noi mangiavamo sempre alle otto.
wrong other word: Noi mangiamo sempre alle sette.
wrong missing: Noi mangiamo alle otto.
# Dov'è la mia città?
right apostrophe: Dov’è la mia città?
slip accent: Dov'è la mia citta?
slip elision: Dove è la mia città?
wrong gender: Dov'è il mio città?
slip deletion: Dov'è la mia cità?
# La nonna ha settantadue anni.
! nona
right numeral: La nonna ha 72 anni.
wrong real word: La nona ha settantadue anni.
slip doubled: La nonna ha settantadue ani.
wrong gender: Il nonno ha settantadue anni.
wrong verb: La nonna hai settantadue anni.
slip insertion: La nonna ha settantadue annni.
# il libro
slip article: libro
wrong gender: la libro
wrong number: i libri
wrong real word: il libero
wrong gibberish: qwertz
`,
  ru: `
# Мой брат любит зелёный чай.
right spelling: Мой брат любит зеленый чай.
right case: мой брат любит зелёный чай
right unicode: Мои\u0306 брат любит зелёный чай.
slip doubled: Мой бррат любит зелёный чай.
slip deletion: Мой брат любт зелёный чай.
slip substitution: Мой брат любит зилёный чай.
slip transposition: Мой брат люибт зелёный чай.
wrong gender: Моя брат любит зелёный чай.
wrong gender: Мой брат любит зелёная чай.
wrong verb: Мой брат любят зелёный чай.
wrong verb: Мой брат любил зелёный чай.
wrong verb: Мой брат любить зелёный чай.
wrong verb: Мой брат люблю зелёный чай.
wrong negation: Мой брат не любит зелёный чай.
wrong other word: Мой брат любит чёрный чай.
wrong real word: Мой врат любит зелёный чай.
# Мы читали эту книгу.
wrong case ending: Мы читали этой книгой.
wrong case ending: Мы читали эта книга.
wrong verb: Мы читаем эту книгу.
wrong verb: Мы читала эту книгу.
wrong number: Мы читали эти книги.
slip transposition: Мы читлаи эту книгу.
slip insertion: Мы читтали эту книгу.
# Она говорит по-русски.
right punctuation: Она говорит по русски
slip spacing: Она говорит порусски.
slip doubled: Она говорит по-руски.
wrong verb: Она говорят по-русски.
wrong verb: Она говорила по-русски.
wrong other word: Она говорит по-немецки.
# Вот кот.
wrong real word: Вот кто.
wrong case ending: Вот кота.
# Тридцать три коровы
right numeral: 33 коровы
wrong number: Тридцать три корова
wrong numeral: 30 коровы
wrong other language: thirty-three cows
# С моими друзьями
wrong case ending: С моих друзей
wrong case ending: С моим друзьями
slip deletion: С моими друзями
`,
  eu: `
# Gure amak liburua irakurri du.
right punctuation: gure amak liburua irakurri du
slip transposition: Gure amak liburua irakruri du.
slip deletion: Gure amak liburua irakuri du.
slip insertion: Gure amak libburua irakurri du.
wrong case ending: Gure ama liburua irakurri du.
wrong number: Gure amak liburuak irakurri du.
wrong verb: Gure amak liburua irakurri dut.
wrong verb: Gure amak liburua irakurtzen du.
wrong verb: Gure amak liburua irakurriko du.
wrong negation: Gure amak liburua ez du irakurri.
# Zortzi mutil etorri dira.
right numeral: 8 mutil etorri dira.
wrong number: Zortzi mutil etorri da.
slip substitution: Sortzi mutil etorri dira.
slip doubled: Zortzi mutil etori dira.
# Etxean nago.
! etxera
wrong case ending: Etxera nago.
wrong case ending: Etxetik nago.
wrong case ending: Etxea nago.
wrong case ending: Etxeko nago.
# Hogeita bat neska
right numeral: 21 neska
wrong number: Hogeita bat neskak
`,
  bn: `
# তুমি কোথায় যাচ্ছ?
right punctuation: তুমি কোথায় যাচ্ছ
wrong deletion: তুমি কোথায় যাছ?
wrong verb: তুমি কোথায় যাই?
wrong other word: তুমি কখন যাচ্ছ?
wrong other word: আপনি কোথায় যাচ্ছ?
# আমার নাম রিনা।
wrong real word: আমার নামা রিনা।
wrong real word: আমার নিম রিনা।
wrong missing: আমার রিনা।
`,
  zh: `
# 他是我的老师。
right punctuation: 他是我的老师
right spacing: 他 是 我 的 老师
wrong other word: 他是我的老板。
wrong negation: 他不是我的老师。
wrong other word: 她是我的老师。
`,
  ja: `
# 日本語を勉強します。
right punctuation: 日本語を勉強します
right spacing: 日本語 を 勉強します
wrong verb: 日本語を勉強しました。
wrong missing: 日本語勉強します。
# ピアノ
right unicode: ヒ\u309Aアノ
wrong real word: ヒアノ
# Tシャツ
right unicode: Ｔシャツ
`,
});
