-- How an item is found again when its source publishes it anew: by the id that its feed gives it, or by its address.
alter table report add column external_id text;
alter table report add column url_key text;
create unique index report_external_id_uk on report (source_id, external_id) where external_id is not null;
create unique index report_url_key_uk on report (source_id, url_key) where url_key is not null;

-- Why a lineage was found by rule: the score and the places in both texts.
alter table report add column lineage_evidence jsonb;

-- The text of each revision that changed it; the audit trail tells it by its hash.
create table report_text (
  report_id uuid not null,
  revision integer not null,
  headline text,
  body text,
  constraint report_text_pk primary key (report_id, revision),
  constraint report_text_report_fk foreign key (report_id) references report (id)
);
insert into report_text (report_id, revision, headline, body) select id, 1, headline, body from report;
