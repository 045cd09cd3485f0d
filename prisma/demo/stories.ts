import type { Story } from "./story";

const stories: Story[] = [];

const byAccount = new Map(stories.map((story) => [story.account, story]));

export const storyOf = (key: string) => byAccount.get(key);
