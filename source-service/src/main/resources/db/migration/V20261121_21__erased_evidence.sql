-- Evidence that held an erased name: its bytes are gone, its hash stays, so that the same page is not kept again.
alter table evidence add column erased boolean not null default false;
create index report_evidence_sha256_ix on report_evidence (sha256);

-- A host that held an erased name takes its feeds along.
alter table feed drop constraint feed_host_fk;
alter table feed add constraint feed_host_fk foreign key (host) references feed_host (host) on update cascade;
