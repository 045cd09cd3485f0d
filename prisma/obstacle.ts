/** What keeps a command from going on, in a sentence for the person who started it. */
export class Obstacle extends Error {
  override name = "Obstacle";
}
