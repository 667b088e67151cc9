create table actor (
  id uuid not null,
  revision integer not null,
  slug text not null,
  name text not null,
  names jsonb not null,
  aliases jsonb not null,
  kind text not null,
  parent text,
  active_from integer,
  active_to integer,
  known_at timestamptz not null,
  constraint actor_pk primary key (id),
  constraint actor_slug_uk unique (slug),
  constraint actor_parent_fk foreign key (parent) references actor (slug),
  constraint actor_not_its_own_parent check (parent <> slug),
  constraint actor_years_in_order check (active_from <= active_to)
);
create index actor_kind_ix on actor (kind, id desc);
create index actor_parent_ix on actor (parent, id desc) where parent is not null;
