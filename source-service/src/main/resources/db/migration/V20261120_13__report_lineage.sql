-- The MinHash bins of each report's text, to take its old ones out again when it reads anew.
create table report_fingerprint (
  report_id uuid not null,
  bins integer[] not null,
  constraint report_fingerprint_pk primary key (report_id),
  constraint report_fingerprint_report_fk foreign key (report_id) references report (id)
);

-- One row per bin: a look-up reads the newest few of each bin off the key alone, however many share it. An array under GIN
-- would fetch every report of a common bin. No foreign key: it would be checked 24 times a report, and the row above has it.
create table report_bin (
  bin integer not null,
  report_id uuid not null,
  constraint report_bin_pk primary key (bin, report_id)
);

-- What a report tells in the voice of a source: its own source's, and that of each whom it names for its lead.
create table report_telling (
  report_id uuid not null,
  source_id uuid not null,
  own boolean not null,
  published_on date not null,
  telling jsonb not null,
  constraint report_telling_pk primary key (report_id, source_id),
  constraint report_telling_report_fk foreign key (report_id) references report (id),
  constraint report_telling_source_fk foreign key (source_id) references source (id)
);

-- How the other reports with that source's figure are found: two tellings without a common figure are never joined.
create table report_figure (
  source_id uuid not null,
  figure numeric not null,
  published_on date not null,
  report_id uuid not null,
  constraint report_figure_pk primary key (source_id, figure, published_on, report_id)
);
create index report_figure_report_ix on report_figure (report_id);
