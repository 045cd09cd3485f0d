/** Said to whoever gives a task to somebody who would not see what it is about. */
export const notYours = "Choose yourself, one of your people, or someone of the account team.";

/** What somebody is told who was given tasks. */
export const givenText = (by: string, title: string, tasks = 1) =>
  tasks === 1 ? `${by} gave you a task: ${title}` : `${by} gave you ${tasks} tasks: ${title}`;
