import type { World } from '../world.ts';
import type { GlobalOptions } from './open-view.ts';

/** What a command is connected to when it is added to the program. */
export interface Wiring {
  readonly world: World;
  /** @returns the options given before or after the command that all commands take */
  readonly globals: () => GlobalOptions;
  /** Takes the command's exit code. */
  readonly finish: (exitCode: number) => void;
}
