import type { CourseSketch } from './course-sketch.js';

/** Small, but with what real courses have: articles, inflected forms, alternatives, a repeated meaning, a prerequisite. */
export const spanishSketch: CourseSketch = {
  id: 'es-from-en',
  learning: { tag: 'es', name: 'Spanish' },
  from: { tag: 'en', name: 'English' },
  audio: true,
  units: [
    {
      id: 'basics',
      name: 'Basics',
      skills: [
        {
          id: 'basics/food',
          name: 'Food',
          emoji: '🍞',
          words: [
            { text: 'pan', meaning: 'bread', emoji: '🍞' },
            { text: 'agua', meaning: 'water', emoji: '💧' },
            { text: 'manzana', meaning: 'apple', emoji: '🍎' },
            { text: 'leche', meaning: 'milk', emoji: '🥛' },
            { text: 'queso', meaning: 'cheese', emoji: '🧀' },
            { text: 'como', meaning: 'I eat', otherTexts: ['yo como'] },
            { text: 'bebo', meaning: 'I drink', otherTexts: ['yo bebo'] },
            { text: 'y', meaning: 'and' },
          ],
          phrases: [
            { text: 'Como pan.', meaning: 'I eat bread.', otherTexts: ['Yo como pan.'] },
            { text: 'Bebo agua.', meaning: 'I drink water.', otherTexts: ['Yo bebo agua.'] },
            { text: 'Como una manzana.', meaning: 'I eat an apple.', otherTexts: ['Yo como una manzana.'] },
            { text: 'Bebo leche y agua.', meaning: 'I drink milk and water.' },
            { text: 'Pan y queso.', meaning: 'Bread and cheese.' },
          ],
        },
        {
          id: 'basics/people',
          name: 'People',
          emoji: '👧',
          words: [
            { text: 'la niña', meaning: 'the girl', emoji: '👧' },
            { text: 'el niño', meaning: 'the boy', emoji: '👦' },
            { text: 'la mujer', meaning: 'the woman', emoji: '👩' },
            { text: 'el hombre', meaning: 'the man', emoji: '👨' },
            { text: 'come', meaning: 'eats', otherMeanings: ['is eating'] },
            { text: 'bebe', meaning: 'drinks', otherMeanings: ['is drinking'] },
          ],
          phrases: [
            {
              text: 'La niña come queso.',
              meaning: 'The girl eats cheese.',
              otherMeanings: ['The girl is eating cheese.'],
            },
            {
              text: 'El niño bebe leche.',
              meaning: 'The boy drinks milk.',
              otherMeanings: ['The boy is drinking milk.'],
            },
            { text: 'La mujer come una manzana.', meaning: 'The woman eats an apple.' },
            { text: 'El hombre bebe agua y come pan.', meaning: 'The man drinks water and eats bread.' },
          ],
        },
      ],
    },
    {
      id: 'home',
      name: 'At home',
      skills: [
        {
          id: 'home/animals',
          name: 'Animals',
          prerequisites: ['basics/people'],
          words: [
            { text: 'el gato', meaning: 'the cat', emoji: '🐈' },
            { text: 'el perro', meaning: 'the dog', emoji: '🐕' },
            { text: 'el pájaro', meaning: 'the bird', emoji: '🐦' },
            { text: 'el pez', meaning: 'the fish', emoji: '🐟' },
            { text: 'duerme', meaning: 'sleeps', emoji: '😴' },
            { text: 'pequeño', meaning: 'small', otherMeanings: ['little'] },
          ],
          phrases: [
            { text: 'El gato duerme.', meaning: 'The cat sleeps.' },
            { text: 'El perro bebe agua.', meaning: 'The dog drinks water.' },
            { text: 'El gato come un pez pequeño.', meaning: 'The cat eats a small fish.', inflects: ['el pez'] },
            { text: 'El pájaro es pequeño.', meaning: 'The bird is small.', otherMeanings: ['The bird is little.'] },
          ],
        },
        {
          id: 'home/rooms',
          name: 'Rooms',
          words: [
            { text: 'la casa', meaning: 'the house', emoji: '🏠' },
            { text: 'la cocina', meaning: 'the kitchen' },
            { text: 'la puerta', meaning: 'the door', emoji: '🚪' },
            { text: 'está en', meaning: 'is in' },
          ],
          phrases: [
            { text: 'El gato está en la cocina.', meaning: 'The cat is in the kitchen.' },
            { text: 'La niña está en la casa.', meaning: 'The girl is in the house.' },
          ],
        },
      ],
    },
    {
      id: 'evening',
      name: 'The evening',
      skills: [
        {
          id: 'evening/table',
          name: 'At the table',
          prerequisites: ['basics/food', 'basics/people'],
          words: [
            { text: 'el vino', meaning: 'the wine', emoji: '🍷', sensitivity: ['alcohol'] },
            { text: 'la cena', meaning: 'the dinner', emoji: '🍽️', otherMeanings: ['the supper'] },
            { text: 'la mesa', meaning: 'the table' },
          ],
          phrases: [
            { text: 'La mujer bebe el vino.', meaning: 'The woman drinks the wine.', sensitivity: ['alcohol'] },
            {
              text: 'La cena está en la mesa.',
              meaning: 'The dinner is on the table.',
              otherMeanings: ['The supper is on the table.'],
            },
          ],
        },
      ],
    },
  ],
};
