import { courseOfSkills, problemsIn, words } from '../spec/course-on-disk.js';
import { hasAudio } from './audio-setting.js';

describe('audio', () => {
  it.each([
    ['nothing is said', undefined],
    ['other things are said', { Theme: 'dark' }],
    ['it is enabled', { Audio: { Enabled: 'True', TTS: [{ Provider: 'Polly' }] } }],
    ['a provider is named', { Audio: { TTS: [{ Provider: 'Polly' }] } }],
    ['it is on', { audio: 'on' }],
    ['turning it off is denied', { 'Disable audio files': 'no' }],
    ['a list says other things', ['dark theme']],
  ])('is there where %s', (_, settings) => expect(hasAudio(settings)).toBe(true));

  it.each([
    [{ Audio: { Enabled: 'False' } }],
    [{ audio: { enabled: 'no' } }],
    [{ Audio: { Disabled: 'yes' } }],
    [{ Audio: 'off' }],
    [{ Audio: 'False' }],
    [{ Sound: 'none' }],
    [{ 'disable audio files': 'true' }],
    [{ 'Disable audio': '' }],
    [['disable audio files']],
    [['Disable audio']],
    [['dark theme', { 'disable audio files': 'yes' }]],
    [[{ Audio: { Enabled: 'off' } }]],
    [['audio: off']],
    ['disable audio files'],
    ['no audio'],
  ])('is off by %j', (settings) => expect(hasAudio(settings)).toBe(false));

  const skills = { a: words('uno = one; dos = two; tres = three') };

  it.each(['Settings:\n    - disable audio files\n', 'Settings: { Audio: off }\n', 'Settings: disable audio files\n'])(
    'is not made where %j, and that is no fault',
    async (settings) => {
      const { content } = await courseOfSkills(skills, { settings });
      expect(content.challenges.filter(({ form, prompt }) => form.startsWith('listen') || prompt.audio)).toEqual([]);
      expect(await problemsIn({ a: `Skill: { Name: A }\n${skills.a}` }, { settings })).toEqual([]);
    },
  );

  it('is there, with a warning, where a setting means nothing', async () => {
    const settings = 'Settings: [enable everything]\n';
    expect(await problemsIn({ a: `Skill: { Name: A }\n${skills.a}` }, { settings })).toEqual([
      'course.yaml:5:1 warning wrong-kind: "Settings" is not a mapping; it is not used. It may hold: Audio.',
    ]);
  });
});
