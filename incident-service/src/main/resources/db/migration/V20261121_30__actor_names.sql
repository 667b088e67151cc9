-- Every name of an actor in the form by which names are compared, from each of its words on, so that a search by the beginning of
-- any word is one range of the index. names_form is the version of that form in which an actor's names were taken in; 0 is not yet.
alter table actor add column names_form integer not null default 0;
create index actor_names_form_ix on actor (names_form, id);
create table actor_name (
  actor_id uuid not null,
  folded text collate "C" not null,
  constraint actor_name_pk primary key (actor_id, folded),
  constraint actor_name_actor_fk foreign key (actor_id) references actor (id)
);
create index actor_name_folded_ix on actor_name (folded, actor_id);
