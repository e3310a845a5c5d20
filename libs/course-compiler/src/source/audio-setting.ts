/**
 * Audio setting
 *
 * Whether a course has audio, by its `Settings` in any spelling that authors use: it has unless they say otherwise.
 *
 * @example no audio: `Audio: { Enabled: False }`, `Audio: off`, `- disable audio files`, `Disable audio files: yes`
 */
export function hasAudio(settings: unknown): boolean {
  if (typeof settings === 'string') return !(isAboutAudio(settings) && (turnsOff(settings) || endsOff(settings)));
  if (Array.isArray(settings)) return settings.every(hasAudio);
  if (typeof settings !== 'object' || settings === null) return true;
  return Object.entries(settings).every(([key, value]) => !isAboutAudio(key) || turnsOff(key) === isNo(value));
}

const isAboutAudio = (text: string): boolean => /\b(?:audios?|sounds?|voices?)\b/i.test(text);
const turnsOff = (text: string): boolean => /\b(?:disabled?|no|without|mute|skip|turn off)\b/i.test(text);
const endsOff = (text: string): boolean => /\b(?:off|none|false|disabled)\s*$/i.test(text);

/** A value that says no; one that is left out says yes. */
function isNo(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).some(
      ([key, each]) =>
        (/^(?:enabled?|on)$/i.test(key) && isNo(each)) || (/^(?:disabled?|off)$/i.test(key) && !isNo(each)),
    );
  }
  return /^(?:false|no|n|off|0|none|never|disabled?)$/i.test(String(value ?? '').trim());
}
