-- What a file changes of a place makes revisions too, so that what stood there before is kept; a curator's word is told by a column.
alter table place add column curated boolean not null default false;
update place set curated = true where revision > 0;
