import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import { ABSENT_VOTE_TYPES } from "@/lib/elections/schema";
import type { ImportKind } from "@/lib/imports/schema";
import type { ImportChoices } from "@/lib/imports/types";

export type EvidenceFieldsProps = {
  holds: ImportKind;
  choices: ImportChoices;
  fileName: string;
  errorOf: (name: string) => string | undefined;
};

/** What else must be known of a survey, a delivery, a list of absent voters or a membership list. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { holds } = props;
  if (holds === "survey") return <SurveyFields {...props} />;
  if (holds === "demographics" || holds === "census") return <DeliveryFields {...props} />;
  if (holds === "absent-voters") return <AbsentVoterFields {...props} />;
  if (holds === "members") {
    return (
      <>
        <Numbering {...props} />
        <Tick name="complete" label="The list is whole: active members who are not on it lapse" />
      </>
    );
  }
  return null;
}

const plainName = (fileName: string) => fileName.replace(/\.\w+$/, "");

function SurveyFields(props: EvidenceFieldsProps) {
  const { fileName, errorOf } = props;
  return (
    <>
      <TextInput
        name="name"
        label="Name of the survey"
        defaultValue={plainName(fileName)}
        error={errorOf("name")}
      />
      <Select
        name="mode"
        label="Respondents"
        prompt="As the columns tell"
        options={[
          { value: "identified", label: "Known electors" },
          { value: "anonymous", label: "Anonymous: may lead to nobody" },
        ]}
        error={errorOf("mode")}
      />
      <Contract {...props} optional />
      <Numbering {...props} />
    </>
  );
}

function DeliveryFields(props: EvidenceFieldsProps) {
  const { fileName, errorOf, holds } = props;
  return (
    <>
      <TextInput name="title" label="Title" defaultValue={plainName(fileName)} error={errorOf("title")} />
      <Contract {...props} />
      <TextInput
        name="asOf"
        label="The figures describe the day"
        type="date"
        optional
        error={errorOf("asOf")}
        hint="Today where it is left empty"
      />
      {holds === "demographics" && <Numbering {...props} />}
    </>
  );
}

function Contract({ errorOf, optional }: EvidenceFieldsProps & { optional?: boolean }) {
  return (
    <>
      <TextInput name="supplier" label="Supplier" optional={optional} error={errorOf("supplier")} />
      <TextInput name="contract" label="Contract" optional error={errorOf("contract")} />
      <TextInput
        name="licenceEnds"
        label="Licence ends on"
        type="date"
        optional
        error={errorOf("licenceEnds")}
      />
    </>
  );
}

function AbsentVoterFields(props: EvidenceFieldsProps) {
  const { choices, errorOf } = props;
  return (
    <>
      <Select
        name="authorityCode"
        label="Authority"
        prompt="Choose an authority"
        defaultValue={onlyOne(choices)}
        options={choices.authorities.map(({ code, name }) => ({ value: code, label: name }))}
        error={errorOf("authorityCode")}
      />
      <Select
        name="electionType"
        label="For which elections"
        options={ABSENT_VOTE_TYPES.map((value) => ({
          value,
          label: value === "all" ? "All elections" : nameElectionInFull(value),
        }))}
        error={errorOf("electionType")}
      />
      <TextInput
        name="grantedOn"
        label="Granted on"
        type="date"
        optional
        error={errorOf("grantedOn")}
        hint="For rows that do not say it; a postal vote lapses on the third 31 January after"
      />
      <TextInput name="source" label="Source" optional error={errorOf("source")} />
      <Tick name="complete" label="The list is whole: whoever is not on it has no such vote any more" />
    </>
  );
}

/** Whose numbers a file uses; nothing to ask where there is one authority. */
function Numbering({ choices, errorOf }: EvidenceFieldsProps) {
  if (choices.authorities.length < 2) return null;
  return (
    <Select
      name="authorityCode"
      label="Elector numbers of"
      prompt="The file has none"
      options={choices.authorities.map(({ code, name }) => ({ value: code, label: name }))}
      error={errorOf("authorityCode")}
    />
  );
}

const onlyOne = ({ authorities }: ImportChoices) =>
  authorities.length === 1 ? authorities[0]?.code : undefined;

function Tick({ name, label }: { name: string; label: string }) {
  return (
    <label className="target inline-flex items-center gap-2">
      <input type="checkbox" name={name} className="accent-accent" />
      {label}
    </label>
  );
}
