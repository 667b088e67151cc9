create table claim (
  id uuid not null,
  revision integer not null,
  report uuid not null,
  speaker text not null,
  statement jsonb not null,
  state text not null,
  incident_id uuid,
  reason text,
  known_at timestamptz not null,
  constraint claim_pk primary key (id),
  constraint claim_incident_fk foreign key (incident_id) references incident (id),
  constraint claim_attached_to_an_incident check ((state = 'ATTACHED') = (incident_id is not null)),
  constraint claim_dismissed_with_a_reason check ((state = 'DISMISSED') = (reason is not null))
);
create index claim_state_ix on claim (state, id desc);
create index claim_report_ix on claim (report, id desc);
create index claim_speaker_ix on claim (speaker, id desc);
create index claim_incident_ix on claim (incident_id, id desc) where incident_id is not null;
