/** Endings of gender and number that Spanish and Portuguese share. */
export const genderAndNumber = ['o a os as', 'e a os as es o', '- s', '- es', '- a as es'];
