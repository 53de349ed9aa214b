import { Select } from "@/components/ui/select";
import { CHANNEL_NAMES, CONTEST_NAMES } from "@/lib/canvass/rules/name-words";
import { CHANNELS, type Channel, CONTESTS, type Contest } from "@/lib/canvass/schema";

export interface ContactChoicesProps {
  channel: Channel;
  contest: Contest;
  onChannel: (channel: Channel) => void;
  onContest: (contest: Contest) => void;
}

/** How the contact is made, and about which contest the question is: chosen once, for all that follow. */
export function ContactChoices({ channel, contest, onChannel, onContest }: ContactChoicesProps) {
  return (
    <div className="grid gap-3 md:grid-cols-2 print:hidden">
      <Select
        name="channel"
        label="How"
        value={channel}
        onChange={(event) => {
          const chosen = CHANNELS.find((known) => known === event.target.value);
          if (chosen) onChannel(chosen);
        }}
        options={CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
      />
      <Select
        name="contest"
        label="Asked about"
        value={contest}
        onChange={(event) => {
          const chosen = CONTESTS.find((known) => known === event.target.value);
          if (chosen) onContest(chosen);
        }}
        options={CONTESTS.map((value) => ({ value, label: CONTEST_NAMES[value] }))}
      />
    </div>
  );
}
