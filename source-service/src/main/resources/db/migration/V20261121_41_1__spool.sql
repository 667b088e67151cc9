-- What a large body comes in as is not only a batch of reports any more.
alter table report_batch_upload rename to spool_upload;
alter table spool_upload rename constraint report_batch_upload_pk to spool_upload_pk;
alter index report_batch_upload_keep_until_ix rename to spool_upload_keep_until_ix;
alter table report_batch_chunk rename to spool_chunk;
alter table spool_chunk rename constraint report_batch_chunk_pk to spool_chunk_pk;
alter table spool_chunk rename constraint report_batch_chunk_upload_fk to spool_chunk_upload_fk;
