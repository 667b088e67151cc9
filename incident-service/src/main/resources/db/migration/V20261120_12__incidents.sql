create table incident (
  id uuid not null,
  revision integer not null,
  state jsonb not null,
  status text not null,
  country text,
  admin1 text,
  from_day date not null,
  to_day date not null,
  perpetrators varchar[] not null,
  known_at timestamptz not null,
  constraint incident_pk primary key (id),
  constraint incident_days_in_order check (from_day <= to_day)
);
create index incident_country_ix on incident (country, id desc);
create index incident_admin1_ix on incident (admin1, id desc);
create index incident_status_ix on incident (status, id desc);
create index incident_days_ix on incident (from_day, to_day);
create index incident_perpetrators_ix on incident using gin (perpetrators);
