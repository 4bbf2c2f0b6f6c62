import type { HelpMessages } from './help-messages.ts';
import type { Language, Messages } from './messages.ts';

const localeVariables = ['VIVA_UI', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * @param option what `--ui` was given, if anything
 * @param env environment variables: VIVA_UI, then the locale as POSIX reads it
 * @param askSystem gives the language that Windows is set to, where no variable tells
 * @returns Russian when the first of them that is set begins with "ru", else English
 */
export function chooseLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  askSystem = (): string => new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const told = [option, ...localeVariables.map((name) => env[name])].find(Boolean);
  const chosen = told ?? (env['OS'] === 'Windows_NT' ? askSystem() : '');
  return /^ru(?:$|[-_.@])|^russian/i.test(chosen) ? 'ru' : 'en';
}

/** @returns every sentence in that language; the other language is not loaded */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'ru'
    ? (await import('./russian.ts')).russian
    : (await import('./english.ts')).english;
}

/** @returns all that the help says in that language; see help-messages.ts */
export async function loadHelpMessages(language: Language): Promise<HelpMessages> {
  return language === 'ru'
    ? (await import('./russian/help.ts')).help
    : (await import('./english/help.ts')).help;
}
