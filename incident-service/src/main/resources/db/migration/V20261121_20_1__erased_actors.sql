-- An actor whose slug holds an erased name takes those along that name it as their parent.
alter table actor drop constraint actor_parent_fk;
alter table actor add constraint actor_parent_fk foreign key (parent) references actor (slug) on update cascade;
