import { gradeText } from './grade-text.js';

describe('a slip in a script without spaces', () => {
  test.each([
    ['th', 'ฉันอยากกินข้าว', 'ฉันอยากกินขาว', 'slip'],
    ['th', 'ฉันอยากกินข้าว', 'ฉันอยากกนิข้าว', 'slip'],
    ['th', 'ฉันอยากกินข้าว', 'ฉันอยากกินข้า', 'slip'],
    ['th', 'ฉันอยากกินข้าว', 'ฉันอยากดินข้าว', 'wrong'],
    ['th', 'ฉันไม่อยากกินข้าว', 'ฉันอยากกินข้าว', 'wrong'],
    ['th', 'ข้าว', 'ขาว', 'wrong'],
    ['ja', 'コーヒーを飲みます。', 'コーヒを飲みます。', 'slip'],
    ['ja', 'ビールを飲みます。', 'ビルを飲みます。', 'wrong'],
    ['ja', 'おばあさんがいます。', 'おばさんがいます。', 'wrong'],
    ['zh', '我想喝一杯咖啡和牛奶。', '我想喝一杯咖啡和牛扔。', 'wrong'],
    ['zh', '我想喝一杯咖啡和牛奶。', '我想喝杯咖啡和牛奶。', 'wrong'],
  ])('%s: of %s, %s is %s', (language, accepted, answer, outcome) => {
    expect(gradeText({ accepted: [accepted], language }, answer).outcome).toBe(outcome);
  });
});
