import { ashgrove } from "./stories/ashgrove";
import { corvane } from "./stories/corvane";
import { craftsFund } from "./stories/crafts-fund";
import { cranberry } from "./stories/cranberry";
import { dunmere } from "./stories/dunmere";
import { fenwright } from "./stories/fenwright";
import { gullHarbor } from "./stories/gull-harbor";
import { harborline } from "./stories/harborline";
import { juniperRidge } from "./stories/juniper-ridge";
import { loomfield } from "./stories/loomfield";
import { mayhew } from "./stories/mayhew";
import { pinnacle } from "./stories/pinnacle";
import { quarrystone } from "./stories/quarrystone";
import { sixRivers } from "./stories/six-rivers";
import { smaller } from "./stories/smaller";
import { truepoint } from "./stories/truepoint";
import { wexcombe } from "./stories/wexcombe";
import type { Story } from "./story";

const stories: Story[] = [
  harborline,
  wexcombe,
  ashgrove,
  fenwright,
  loomfield,
  craftsFund,
  corvane,
  sixRivers,
  quarrystone,
  dunmere,
  cranberry,
  juniperRidge,
  truepoint,
  pinnacle,
  gullHarbor,
  mayhew,
  ...smaller,
];

const byAccount = new Map(stories.map((story) => [story.account, story]));

export const storyOf = (key: string) => byAccount.get(key);
